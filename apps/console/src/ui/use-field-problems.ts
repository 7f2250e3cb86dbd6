import { ApiRefusal } from '@mengwu/api-client';
import type { FormInstance } from 'antd';
import { useEffect } from 'react';

/** Puts the server's words at the fields that they are about. */
export function useFieldProblems(form: FormInstance, error: unknown): void {
  useEffect(() => {
    if (!(error instanceof ApiRefusal)) return;
    const known = Object.keys(form.getFieldsValue(true));
    const found = (error.problem.fields ?? []).map(({ field, text }) => ({
      name: field.split(/[./]/).at(-1) ?? field,
      errors: [text],
    }));
    form.setFields(found.filter(({ name }) => known.includes(name)));
  }, [form, error]);
}
