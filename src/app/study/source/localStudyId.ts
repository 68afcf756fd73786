/** The id, where a study is named by one, of the user's own survey: a file that a link can't carry. */
export const localStudyId = 'local';
