/** What is promised of a whole release: (ε, δ) differential privacy towards one respondent more or fewer. */
export interface PrivacyBudget {
  readonly epsilon: number;
  /** 0 or absent: pure ε by the discrete Laplace mechanism; above 0: the discrete Gaussian. */
  readonly delta?: number;
  /** The largest weight, to which all were clamped before anything was counted; absent without weights. */
  readonly weightBound?: number;
}

/** One histogram that the budget is spent on. */
export interface LedgerEntry {
  readonly table: string;
  readonly epsilon: number;
}
