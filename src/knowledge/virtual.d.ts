// What the build plugin makes of the entries; see build/plugin.ts.
declare module 'virtual:knowledge/en' {
  const entries: readonly import('./local-entry').LocalEntry[];
  export default entries;
}
declare module 'virtual:knowledge/zh-TW' {
  const entries: readonly import('./local-entry').LocalEntry[];
  export default entries;
}
declare module 'virtual:knowledge/index' {
  const index: readonly import('./index-entry').IndexEntry[];
  export default index;
}
