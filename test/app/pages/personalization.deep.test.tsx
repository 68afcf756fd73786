// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp } from '../renderApp';
import { pagesStudy } from './pagesStudy';

const site = { studies: { sample: pagesStudy }, hash: '#/personalization?study=sample' };

describe('the personalization page', () => {
  it('answers which tactic Gen X finds creepiest, and whether Gen Z differs by more than chance', async () => {
    renderApp(site);
    expect(
      await screen.findByRole('heading', {
        name: 'Creepiest for Gen X: “An ad after a talk near a voice assistant” (60%)',
      }),
    ).toBeVisible();
    expect(
      screen.getByText(
        /^Creepiest for Gen X is “An ad after a talk near a voice assistant”: 60% of Gen X, 40% of Gen Z, a difference of \+20 points .*, which is more than chance/,
      ),
    ).toBeVisible();
    expect(screen.getByText(/who answer “Very creepy”, the low end of the scale/)).toBeVisible();
  });

  it('ranks from the welcome end when asked, where two groups are alike or can’t be told apart', async () => {
    const { user } = renderApp(site);
    await user.click(await screen.findByRole('button', { name: /Creepiest first/ }));
    await user.click(await screen.findByRole('option', { name: 'Most welcome first' }));
    expect(
      await screen.findByRole('heading', {
        name: 'Most welcome for Gen X: “A loyalty coupon” (80%)',
      }),
    ).toBeVisible();
    expect(
      screen.getByText(/80% of Gen X, 80% of Gen Z.*(alike to within|cannot be told)/),
    ).toBeVisible();
    expect(window.location.hash).toContain('c.tactics=top');
  });

  it('ranks by another group when asked', async () => {
    const { user } = renderApp(site);
    await user.click(await screen.findByRole('button', { name: /Ranked by/ }));
    await user.click(await screen.findByRole('option', { name: 'All respondents' }));
    expect(
      await screen.findByRole('heading', { name: /Creepiest for all respondents/ }),
    ).toBeVisible();
  });

  it('says what the survey would have to ask about data to share, in the reader’s language', async () => {
    renderApp({ ...site, hash: '#/personalization?study=sample&lang=it' });
    expect(
      await screen.findByRole('heading', { name: 'Nessun tipo di dato da condividere' }),
    ).toBeVisible();
  });
});
