import { expect, it } from 'vitest';
import type { Diagnosis } from '../diagnosis/diagnosis';
import type { Evidence } from '../evidence/finding';
import { redactDiagnosis, redactEvidence } from './redact';

const evidence: Evidence = {
  chain: [],
  facts: { substatus: 1, message: 'Password=abc', stack: 'token=abc' },
  ids: [{ name: 'CF-Ray', value: '1-TPE' }],
  findings: [
    { certainty: 'likely', quote: { where: 'header', name: 'Set-Cookie', text: 'ARRAffinity=abc; Path=/' } },
    {
      certainty: 'likely',
      quote: { where: 'body', text: '<input name="token" value="abc">' },
      message: 'Password=abc',
    },
    {
      certainty: 'confirmed',
      quote: { where: 'body', text: 'x' },
      more: [{ where: 'body', text: 'secret=abc' }],
      module: 'RequestFilteringModule',
      configError: 'pwd="abc"',
    },
  ],
};

const diagnosis: Diagnosis = {
  entry: 'http/404',
  certainty: 'confirmed',
  values: { url: '/a?token=abc' },
  causes: [
    {
      entry: 'http/404',
      cause: 'wrong-path',
      certainty: 'likely',
      basis: [
        { of: 'request-header', value: 'Cookie: session=abc' },
        { of: 'url-part', value: '?password=abc' },
        { of: 'body-size', value: 7, limit: 5 },
      ],
      scope: '/a?token=abc',
      values: { url: '/a?token=abc', host: 'a.test' },
    },
  ],
};

it('takes secrets out of quotes and messages', () => {
  expect(redactEvidence(evidence)).toEqual({
    chain: [],
    facts: { substatus: 1, message: 'Password=[redacted]', stack: 'token=[redacted]' },
    ids: [{ name: 'CF-Ray', value: '1-TPE' }],
    findings: [
      {
        certainty: 'likely',
        quote: { where: 'header', name: 'Set-Cookie', text: 'ARRAffinity=[redacted]; Path=/' },
      },
      {
        certainty: 'likely',
        quote: { where: 'body', text: '<input name="token" value="[redacted]">' },
        message: 'Password=[redacted]',
      },
      {
        certainty: 'confirmed',
        quote: { where: 'body', text: 'x' },
        more: [{ where: 'body', text: 'secret=[redacted]' }],
        module: 'RequestFilteringModule',
        configError: 'pwd="[redacted]"',
      },
    ],
  });
});

it('takes secrets out of what causes rest on, and of their values', () => {
  expect(redactDiagnosis(diagnosis)).toEqual({
    entry: 'http/404',
    certainty: 'confirmed',
    values: { url: '/a?token=[redacted]' },
    causes: [
      {
        entry: 'http/404',
        cause: 'wrong-path',
        certainty: 'likely',
        basis: [
          { of: 'request-header', value: 'Cookie: session=[redacted]' },
          { of: 'url-part', value: '?password=[redacted]' },
          { of: 'body-size', value: 7, limit: 5 },
        ],
        scope: '/a?token=[redacted]',
        values: { url: '/a?token=[redacted]', host: 'a.test' },
      },
    ],
  });
});
