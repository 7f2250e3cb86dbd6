export interface ChosenFile {
  name: string;
  sizeBytes: number;
  isPicture: boolean;
  /** Where it can be shown and read from until the app closes. */
  path: string;
}

export interface UploadRequest {
  url: string;
  token: string | undefined;
  file: ChosenFile;
  onProgress: (percent: number) => void;
}

/** Lets the person pick; undefined when they did not. */
export declare function takePhoto(): Promise<ChosenFile | undefined>;
export declare function chooseFile(): Promise<ChosenFile | undefined>;

/** Sends one file; rejects when no answer came. */
export declare function sendFile(request: UploadRequest): Promise<{ status: number; body: string }>;
