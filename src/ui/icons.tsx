import type { ComponentChildren } from 'preact';

function Icon({ children }: { readonly children: ComponentChildren }) {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
    >
      {children}
    </svg>
  );
}

/** A full disc while recording, an empty ring while paused: DevTools' own sign. */
export const RecordIcon = ({ on }: { readonly on: boolean }) => (
  <Icon>{on ? <circle cx="8" cy="8" r="4.5" fill="currentColor" /> : <circle cx="8" cy="8" r="4.5" />}</Icon>
);

export const ClearIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="5.25" />
    <path d="m4.5 4.5 7 7" />
  </Icon>
);

export const FilterIcon = () => (
  <Icon>
    <path d="M2.75 3.75h10.5L9.25 8.5v4l-2.5-1.25V8.5z" stroke-linejoin="round" />
  </Icon>
);

export const SearchIcon = () => (
  <Icon>
    <circle cx="7" cy="7" r="4.25" />
    <path d="m10.25 10.25 3.5 3.5" />
  </Icon>
);

export const BackIcon = () => (
  <Icon>
    <path d="M13 8H3.5m4-4.5L3 8l4.5 4.5" />
  </Icon>
);

export const ForwardIcon = () => (
  <Icon>
    <path d="M3 8h9.5m-4-4.5L13 8l-4.5 4.5" />
  </Icon>
);

/** Points at what it opens: to the right while that is closed, down while it is open. */
export const ChevronIcon = ({ open }: { readonly open: boolean }) => (
  <Icon>
    <path d={open ? 'm4 6 4 4 4-4' : 'm6 4 4 4-4 4'} />
  </Icon>
);

export const CloseIcon = () => (
  <Icon>
    <path d="m4 4 8 8m0-8-8 8" />
  </Icon>
);

export const CopyIcon = () => (
  <Icon>
    <rect x="5.75" y="5.75" width="7.5" height="7.5" rx="1" />
    <path d="M10.25 5.75v-2a1 1 0 0 0-1-1h-5.5a1 1 0 0 0-1 1v5.5a1 1 0 0 0 1 1h2" />
  </Icon>
);

/** Back to where it came from. */
export const LoopIcon = () => (
  <Icon>
    <path d="M3 6.5h7a3 3 0 0 1 0 6H6m0-9-3 3 3 3" />
  </Icon>
);

/** Says that a button opens a menu. */
export const MoreIcon = () => (
  <svg
    class="more"
    viewBox="0 0 8 16"
    aria-hidden="true"
    fill="none"
    stroke="currentColor"
    stroke-width="1.5"
  >
    <path d="m1 6.5 3 3 3-3" />
  </svg>
);

/** The rows of a network log, and a way out to it. */
export const NetworkPanelIcon = () => (
  <Icon>
    <path d="M2.75 4h4.5M2.75 8h3m-3 4h10.5M8.5 8.5l5-5M9.75 3.25h4v4" />
  </Icon>
);

export const CheckIcon = () => (
  <Icon>
    <path d="m3 8.5 3.25 3.25L13 5" />
  </Icon>
);

export const ExportIcon = () => (
  <Icon>
    <path d="M8 2.5v7m0 0 3-3m-3 3-3-3M2.75 10.5v2a1 1 0 0 0 1 1h8.5a1 1 0 0 0 1-1v-2" />
  </Icon>
);

export const SettingsIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="2" />
    <path d="M8 1.75v2m0 8.5v2M1.75 8h2m8.5 0h2M3.6 3.6 5 5m6 6 1.4 1.4m0-8.8L11 5m-6 6-1.4 1.4" />
    <circle cx="8" cy="8" r="4.25" />
  </Icon>
);

export const CaretIcon = ({ open }: { readonly open: boolean }) => (
  <Icon>{open ? <path d="m4.5 6.5 3.5 3.5 3.5-3.5" /> : <path d="M6.5 4.5 10 8l-3.5 3.5" />}</Icon>
);

export const SortIcon = ({ descending }: { readonly descending: boolean }) => (
  <Icon>
    {descending ? <path d="M8 3.5v9m0 0 3-3m-3 3-3-3" /> : <path d="M8 12.5v-9m0 0 3 3m-3-3-3 3" />}
  </Icon>
);

export const DownIcon = () => (
  <Icon>
    <path d="M8 3v9.5m0 0 4-4m-4 4-4-4" />
  </Icon>
);

export const PreviousIcon = () => (
  <Icon>
    <path d="m3.5 10 4.5-4.5 4.5 4.5" />
  </Icon>
);

export const NextIcon = () => (
  <Icon>
    <path d="M3.5 6 8 10.5 12.5 6" />
  </Icon>
);

export const WrapIcon = () => (
  <Icon>
    <path d="M2.5 3.75h11M2.5 8h8.75a2.25 2.25 0 0 1 0 4.5H8m1.75-2L7.5 12.5l2.25 2M2.5 12.5h2.75" />
  </Icon>
);

/** Severity of a status: a filled red cross for server and network errors, an amber triangle for the rest. */
export const SeverityIcon = ({ severe }: { readonly severe: boolean }) =>
  severe ? (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" class="severity severe">
      <circle cx="7" cy="7" r="6" fill="currentColor" />
      <path d="m4.75 4.75 4.5 4.5m0-4.5-4.5 4.5" stroke="var(--surface)" stroke-width="1.5" />
    </svg>
  ) : (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" class="severity">
      <path d="M7 1.25 13.25 12.5H.75z" fill="currentColor" />
      <path d="M7 5v3.5m0 1v1.25" stroke="var(--surface)" stroke-width="1.5" />
    </svg>
  );
