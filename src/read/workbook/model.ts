/** What is to be said of the sheet that was read; the counts are known once all of it was taken. */
export interface SheetFacts {
  name: string;
  /** Whether the user named it. */
  isNamed: boolean;
  /** Other sheets that hold something, in the order of the workbook. */
  others: readonly string[];
  /** Rows with something in them that the program which shows the sheet hides. */
  hiddenRows: number;
  /** The same of columns. */
  hiddenColumns: number;
  /** Cells below one that is merged over several rows, which were given what it holds. */
  filledDown: number;
}

/** A sheet as the workbook lists it. */
export interface SheetEntry {
  name: string;
  isHidden: boolean;
  /** Name of its part in the archive. */
  part: string;
}

/** What Excel holds at most. */
export const mostRows = 1_048_576;
export const mostColumns = 16_384;
