import type { Words } from '../../i18n/words';
import type { LocalFix } from '../../knowledge/local-entry';
import { RichText } from '../../ui/rich-text';
import { CodeBlock } from './code-block';

/** The steps that mend a cause, in the order to try them. */
export function FixSteps({ steps, words }: { readonly steps: readonly LocalFix[]; readonly words: Words }) {
  return (
    <ol>
      {steps.map((step) => (
        <li key={step.text}>
          <RichText text={step.text} />
          {step.command !== undefined && <CodeBlock code={step.command} words={words} />}
          {step.config !== undefined && <CodeBlock code={step.config} words={words} />}
        </li>
      ))}
    </ol>
  );
}
