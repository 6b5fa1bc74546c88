import type { Diagnosis } from '../diagnosis/diagnosis';
import type { Evidence, Finding } from '../evidence/finding';
import { redactHeaderValue } from '../failure/redaction/headers';
import { redactText } from '../failure/redaction/text';

/**
 * A copy of the evidence without secrets: findings quote headers and bodies. For evidence that was
 * read from an exchange before redaction, as it must be where lengths matter.
 */
export function redactEvidence(evidence: Evidence): Evidence {
  return { ...evidence, findings: evidence.findings.map(redactFinding) };
}

function redactFinding(finding: Finding): Finding {
  const { quote } = finding;
  const text =
    quote.where === 'header' && quote.name !== undefined
      ? redactHeaderValue(quote.name, quote.text)
      : redactText(quote.text);
  return {
    ...finding,
    quote: { ...quote, text },
    ...(finding.configError === undefined ? {} : { configError: redactText(finding.configError) }),
    ...(finding.message === undefined ? {} : { message: redactText(finding.message) }),
  };
}

/** A copy of the diagnosis whose values, from which the texts of causes are filled in, hold no secret. */
export function redactDiagnosis(diagnosis: Diagnosis): Diagnosis {
  const causes = diagnosis.causes.map((cause) => ({
    ...cause,
    values: Object.fromEntries(
      Object.entries(cause.values).map(([name, value]) => [name, redactText(value)]),
    ),
  }));
  return { ...diagnosis, causes };
}
