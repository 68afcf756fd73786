import { useMessages } from '../../language/useMessages';
import { keepPreference } from '../../store/keptPreferences';
import { type Theme, themes } from '../../store/preferencesSlice';
import { useStore } from '../../store/useStore';
import styles from './Switch.module.css';

const signs: Readonly<Record<Theme, string>> = { system: '◐', light: '☀', dark: '☾' };

export function ThemeSwitch() {
  const t = useMessages('shell');
  const theme = useStore((state) => state.theme);
  const chooseTheme = useStore((state) => state.chooseTheme);
  return (
    <fieldset className={styles.switch}>
      <legend className="visually-hidden">{t('theme')}</legend>
      {themes.map((choice) => (
        <label key={choice} className={styles.choice} title={t(`theme-${choice}`)}>
          <input
            type="radio"
            name="theme"
            className="visually-hidden"
            checked={theme === choice}
            onChange={() => {
              chooseTheme(choice);
              keepPreference('theme', choice);
            }}
          />
          <span aria-hidden="true">{signs[choice]}&#xFE0E;</span>
          <span className="visually-hidden">{t(`theme-${choice}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
