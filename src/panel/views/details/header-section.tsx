import type { ComponentChildren } from 'preact';
import type { Header } from '../../../failure/failure';
import type { Words } from '../../../i18n/words';
import { headerLines } from './header-lines';
import { HeaderValue } from './header-value';

/** A part of the tab that folds away. @param count how many it holds, where that says something. */
export function HeaderSection({
  id,
  title,
  count,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly count?: number;
  readonly children: ComponentChildren;
}) {
  return (
    <details class="section" id={id} open>
      <summary>
        {title}
        {count !== undefined && <span class="count quiet">{count}</span>}
      </summary>
      {children}
    </details>
  );
}

/** Names and values in the order in which they were sent. @param marked names, in lower case, that the evidence was read from. */
export function HeaderPairs({
  pairs,
  marked,
  words,
}: {
  readonly pairs: readonly Header[];
  readonly marked?: ReadonlySet<string>;
  readonly words: Words;
}) {
  return (
    <dl class="pairs">
      {pairs.map(({ name, value }, index) => (
        <div key={`${index}${name}`}>
          <dt>{name}</dt>
          <dd>
            {headerLines(name, value).map((line, at) => (
              <HeaderValue
                key={`${at}${line}`}
                name={name}
                value={line}
                marked={marked?.has(name.toLowerCase()) === true}
                words={words}
              />
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
