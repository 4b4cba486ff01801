/** Reads a table: one entry a line, columns parted by "|". A line that begins with "#" is for the editor. */
export function rows(table: string): string[][] {
  return table
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '' && !line.startsWith('#'))
    .map(line => line.split('|').map(cell => cell.trim()))
}

/** The items of a cell, parted by commas. */
export function items(cell: string | undefined): string[] {
  return (cell ?? '')
    .split(',')
    .map(item => item.trim())
    .filter(item => item !== '')
}

/** The words of a list that is parted by white space. */
export const words = (list: string): Set<string> => new Set(list.split(/\s+/).filter(word => word !== ''))
