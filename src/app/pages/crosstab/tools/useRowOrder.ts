import { useChoice } from '../../../study/open/useChoice';

export const useRowOrder = () => useChoice<string>('order', 'asked');
