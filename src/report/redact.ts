import type { Basis } from '../diagnosis/basis';
import type { Diagnosis, Values } from '../diagnosis/diagnosis';
import type { Evidence, Facts, Finding, Quote } from '../evidence/finding';
import { redactHeaderValue } from '../failure/redaction/headers';
import { redactText } from '../failure/redaction/text';

/**
 * A copy of the evidence without secrets: findings quote headers and bodies. For evidence that was
 * read from an exchange before redaction, as it must be where lengths matter.
 */
export function redactEvidence(evidence: Evidence): Evidence {
  return { ...evidence, facts: redactFacts(evidence.facts), findings: evidence.findings.map(redactFinding) };
}

function redactFinding(finding: Finding): Finding {
  return {
    ...redactFacts(finding),
    quote: redactQuote(finding.quote),
    ...(finding.more === undefined ? {} : { more: finding.more.map(redactQuote) }),
  };
}

function redactQuote(quote: Quote): Quote {
  const { where, name, text } = quote;
  const isHeader = where === 'header' && name !== undefined;
  return { ...quote, text: isHeader ? redactHeaderValue(name, text) : redactText(text) };
}

/** The facts in the response's own words; numbers, codes and names of modules are no secrets. */
const SPOKEN = [
  'message',
  'configError',
  'requestedUrl',
  'stack',
] as const satisfies readonly (keyof Facts)[];

function redactFacts<Known extends Facts>(facts: Known): Known {
  const spoken = SPOKEN.flatMap((fact) => {
    const text = facts[fact];
    return text === undefined ? [] : [[fact, redactText(text)] as const];
  });
  return { ...facts, ...Object.fromEntries(spoken) };
}

/** A copy of the diagnosis whose values, from which the texts of causes are filled in, hold no secret. */
export function redactDiagnosis(diagnosis: Diagnosis): Diagnosis {
  const { values, causes } = diagnosis;
  return {
    ...diagnosis,
    ...(values === undefined ? {} : { values: redactValues(values) }),
    causes: causes.map((cause) => ({
      ...cause,
      basis: cause.basis.map(redactBasis),
      values: redactValues(cause.values),
      ...(cause.scope === undefined ? {} : { scope: redactText(cause.scope) }),
    })),
  };
}

function redactValues(values: Values): Values {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, redactText(value)]));
}

function redactBasis(basis: Basis): Basis {
  const { of, value } = basis;
  if (typeof value === 'number') return basis;
  const colon = value.indexOf(': ');
  const isHeader = (of === 'request-header' || of === 'response-header') && colon > 0;
  if (!isHeader) return { ...basis, value: redactText(value) };
  const name = value.slice(0, colon);
  return { ...basis, value: `${name}: ${redactHeaderValue(name, value.slice(colon + 2))}` };
}
