// What the build plugin makes of the entries; see build/plugin.ts.
declare module 'virtual:knowledge/en' {
  const packed: import('./packed').Packed;
  export default packed;
}
declare module 'virtual:knowledge/zh-TW' {
  const packed: import('./packed').Packed;
  export default packed;
}
declare module 'virtual:knowledge/index' {
  const index: readonly import('./index-entry').IndexEntry[];
  export default index;
}
