import { useState } from 'react';
import { type Locale, locales } from '../../../format/Locale';
import { speak } from '../../language/speak';
import { useMessages } from '../../language/useMessages';
import { keepPreference } from '../../store/keptPreferences';
import { useStore } from '../../store/useStore';
import styles from './Switch.module.css';

const ownNames: Readonly<Record<Locale, string>> = { en: 'English', it: 'Italiano' };

export function LanguageSwitch() {
  const t = useMessages('shell');
  const language = useStore((state) => state.language);
  // Marked at once, while its sentences are on their way.
  const [wanted, setWanted] = useState<Locale>();
  return (
    <fieldset className={styles.switch}>
      <legend className="visually-hidden">{t('language')}</legend>
      {locales.map((locale) => (
        <label key={locale} className={styles.choice} title={ownNames[locale]}>
          <input
            type="radio"
            name="language"
            className="visually-hidden"
            checked={(wanted ?? language) === locale}
            onChange={async () => {
              setWanted(locale);
              if (await speak(locale)) keepPreference('language', locale);
              setWanted((latest) => (latest === locale ? undefined : latest));
            }}
          />
          <span aria-hidden="true">{locale.toUpperCase()}</span>
          <span className="visually-hidden" lang={locale}>
            {ownNames[locale]}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
