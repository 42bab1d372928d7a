export interface RunResult {
  /** Whether the run is green. */
  ok: boolean;
  jobs: JobResult[];
  /** What the steps printed and act said, one line each, with secrets masked as GitHub would. */
  log: string;
  annotations: Annotation[];
  /** Outputs of jobs, by job id. */
  outputs: Record<string, Record<string, string>>;
  summaries: Summary[];
  /** From the start of act to its end, and what of it no job took, in ms. */
  elapsed: number;
  overhead: number;
  run: { id: number; number: number; attempt: number };
}

export type Conclusion = 'success' | 'failure' | 'skipped' | 'cancelled';

export interface JobResult {
  id: string;
  name: string;
  matrix: Record<string, unknown>;
  result: Conclusion;
  steps: StepResult[];
  outputs: Record<string, string>;
  /** Outputs that GitHub would not hand on because they hold a masked value. act does. */
  withheld: string[];
  elapsed: number;
}

export interface StepResult {
  id: string;
  name: string;
  /** With `continue-on-error` a step can fail and still conclude with success. */
  outcome: Conclusion;
  conclusion: Conclusion;
  outputs: Record<string, string>;
  elapsed: number;
}

export interface Annotation {
  level: 'error' | 'warning' | 'notice';
  message: string;
  title?: string;
  file?: string;
  line?: number;
  job: string;
  step: string;
}

export interface Summary {
  job: string;
  step: string;
  markdown: string;
}
