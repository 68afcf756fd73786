import { useChoice } from '../../study/useChoice';

export const useRowOrder = () => useChoice<string>('order', 'asked');
