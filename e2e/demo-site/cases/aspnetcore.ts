import { startUpPage } from '../bodies/module-start-up';
import type { Case, Family } from '../case';

const MODULE = { 'Content-Type': 'text/html', Server: 'Microsoft-IIS/10.0', 'X-Powered-By': 'ASP.NET' };

const STEPS = [
  'Check the system event log for error messages',
  "Enable logging of the application process' stdout",
  'Start the application by hand and read its output',
];
const TROUBLESHOOTING = 'https://go.microsoft.com/fwlink/?LinkID=2028265';

const cases: readonly Case[] = [
  {
    path: '/ancm/500.30/',
    title: 'ASP.NET Core Module 500.30: app failed to start',
    ask: { by: 'iframe' },
    expect: { status: 500, substatus: 30, answeredBy: 'ancm' },
    respond: () => ({
      status: 500,
      headers: MODULE,
      body: startUpPage(
        'HTTP Error 500.30 - ASP.NET Core app failed to start',
        ['The app threw while it was starting', 'The app ended before it was ready for requests'],
        STEPS,
        TROUBLESHOOTING,
      ),
    }),
  },
  {
    path: '/ancm/500.0/',
    title: 'ASP.NET Core Module 500.0: in-process handler',
    expect: { status: 500, substatus: 0, answeredBy: 'ancm' },
    respond: () => ({
      status: 500,
      headers: MODULE,
      body: startUpPage(
        'HTTP Error 500.0 - ANCM In-Process Handler Load Failure',
        ['The .NET runtime that the app asks for is not installed', 'The module could not find dotnet'],
        STEPS,
        'https://go.microsoft.com/fwlink/?LinkID=2028526',
      ),
    }),
  },
  {
    path: '/ancm/502.5/',
    title: 'ASP.NET Core Module 502.5: process failure',
    expect: { status: 502, substatus: 5, answeredBy: 'ancm' },
    respond: () => ({
      status: 502,
      headers: MODULE,
      body: startUpPage(
        'HTTP Error 502.5 - ANCM Out-Of-Process Startup Failure',
        ['The app process did not start', 'It started but did not listen on the port it was given'],
        STEPS,
        TROUBLESHOOTING,
      ),
    }),
  },
  {
    path: '/aspnetcore/problem',
    title: 'ASP.NET Core validation problem (JSON)',
    ask: { method: 'POST', headers: { 'Content-Type': 'application/json' }, bodySize: 2 },
    expect: { status: 400, answeredBy: 'aspnetcore' },
    respond: () => ({
      status: 400,
      headers: { 'Content-Type': 'application/problem+json; charset=utf-8', Server: 'Kestrel' },
      body: JSON.stringify({
        type: 'https://tools.ietf.org/html/rfc9110#section-15.5.1',
        title: 'One or more validation errors occurred.',
        status: 400,
        errors: { Quantity: ['The Quantity field is required.'] },
        traceId: '00-5b1f6c2a9d3e4f708192a3b4c5d6e7f8-1a2b3c4d5e6f7081-00',
      }),
    }),
  },
];

export const aspNetCore: Family = { name: 'ASP.NET Core', cases };
