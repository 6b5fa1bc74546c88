/** The last part of a full type name, by which the reference has its entries: `SqlException`, without `System.Data…`. */
export function shortException(exception: string): string {
  return /[^.+:\\]*$/.exec(exception.replace(/`\d{1,3}$/, ''))?.[0] ?? exception;
}
