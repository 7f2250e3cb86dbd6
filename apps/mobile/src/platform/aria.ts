export interface Aria {
  role?:
    | 'button'
    | 'heading'
    | 'main'
    | 'alert'
    | 'dialog'
    | 'radio'
    | 'checkbox'
    | 'switch'
    | 'status'
    | 'img'
    | undefined;
  label?: string | undefined;
  isChecked?: boolean;
  isHidden?: boolean;
  isOff?: boolean;
  id?: string | undefined;
}

/** What a screen reader is told, in the words of the platform. Also carries the id, which may be absent. */
export declare function aria(told: Aria): Record<string, string>;
