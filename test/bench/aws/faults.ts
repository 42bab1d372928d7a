/** Makes calls fail on demand. */
export interface Fault {
  /** `ssm:SendCommand`, `ecr:PutImage`, `ec2:*`, `s3:PUT`. */
  on: string;
  /**
   * The error's name at AWS: `ThrottlingException`, `ExpiredTokenException`, `AccessDeniedException`,
   * `InternalServerError`. `lost` closes the connection without an answer.
   */
  error: string;
  message?: string;
  /** HTTP status, by default 400. */
  status?: number;
  /** How many calls fail; by default all, until the fault is taken back. */
  times?: number;
  /** The call is carried out, and only its answer is replaced. */
  afterwards?: boolean;
}

/** An error as AWS answers it. */
export class AwsError extends Error {
  readonly code: string;
  readonly status: number;
  constructor(code: string, message: string, status = 400) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

export interface Faults {
  /** Returns what takes the fault back. */
  add(fault: Fault): () => void;
  /** The fault that this call meets, counted as met. */
  meet(service: string, action: string): Fault | undefined;
}

export function makeFaults(): Faults {
  const faults = new Set<{ fault: Fault; left: number }>();
  const add = (fault: Fault) => {
    const entry = { fault, left: fault.times ?? Number.POSITIVE_INFINITY };
    faults.add(entry);
    return () => void faults.delete(entry);
  };
  const meet = (service: string, action: string) => {
    for (const entry of faults) {
      const [on, what] = entry.fault.on.split(':');
      if (on !== service || (what !== '*' && what !== action)) continue;
      entry.left -= 1;
      if (entry.left <= 0) faults.delete(entry);
      return entry.fault;
    }
    return undefined;
  };
  return { add, meet };
}
