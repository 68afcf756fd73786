import type { DetectedColumn } from '../../../codebook/DetectedCodebook';
import { columnName } from '../../../codebook/propose/columnName';
import { clipText } from '../../../format/clipText';
import { Choice } from '../../controls/Choice';
import { useMessages } from '../../language/useMessages';

const none = '';

/** One column of the file by name, or none. */
export function ColumnChoice(props: {
  readonly label: string;
  readonly columns: readonly DetectedColumn[];
  readonly value: string | undefined;
  readonly onChange: (name: string | undefined) => void;
}) {
  const t = useMessages('wizard');
  const { label, columns, value, onChange } = props;
  const named = columns.map((column) => {
    const { header, position } = column;
    const label = nameOf(column);
    return {
      id: columnName(columns, position),
      label,
      ...(header !== label && { detail: header }),
    };
  });
  return (
    <Choice
      label={label}
      stacked
      value={value ?? none}
      options={[{ id: none, label: t('none') }, ...named]}
      onChange={(id) => onChange(id === none ? undefined : id)}
    />
  );
}

/** An option first: the columns of one question differ in it alone. */
function nameOf({ option, question, header, position }: DetectedColumn): string {
  const name = question || header || `#${position}`;
  return clipText(option === undefined ? name : `${option} · ${name}`, 60);
}
