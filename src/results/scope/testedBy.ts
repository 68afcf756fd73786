/** How the figures of every table are tested, and the level of their intervals. */
export const testedBy = { correction: 'holm', confidence: 0.95 } as const;
