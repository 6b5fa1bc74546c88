import { expect, it } from 'vitest';
import type { Diagnosis } from '../diagnosis/diagnosis';
import type { Evidence } from '../evidence/finding';
import { redactDiagnosis, redactEvidence } from './redact';

const evidence: Evidence = {
  substatus: 1,
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
      module: 'RequestFilteringModule',
      configError: 'pwd="abc"',
    },
  ],
};

const diagnosis: Diagnosis = {
  entry: 'http/404',
  certainty: 'confirmed',
  causes: [
    {
      entry: 'http/404',
      cause: 'wrong-path',
      certainty: 'likely',
      values: { url: '/a?token=abc', host: 'a.test' },
    },
  ],
};

it('takes secrets out of quotes and messages', () => {
  expect(redactEvidence(evidence)).toEqual({
    substatus: 1,
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
        module: 'RequestFilteringModule',
        configError: 'pwd="[redacted]"',
      },
    ],
  });
});

it('takes secrets out of the values of causes', () => {
  expect(redactDiagnosis(diagnosis).causes[0]?.values).toEqual({
    url: '/a?token=[redacted]',
    host: 'a.test',
  });
});
