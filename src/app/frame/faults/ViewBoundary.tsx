import { Component, type ReactNode } from 'react';
import { retryMissingParts } from '../../states/lazyPart';
import { isMissingPart } from '../../states/missingPart';
import { CrashedView } from './CrashedView';
import { MissingPart } from './MissingPart';

interface Props {
  readonly children: ReactNode;
  /** Stands where something beside the page's own view failed; the page itself says why and offers the way on. */
  readonly instead?: ReactNode;
}

interface State {
  readonly fault: 'none' | 'crashed' | 'missing';
}

/** Catches a fault of a view, so that the frame, the study and the choices outlive it. */
export class ViewBoundary extends Component<Props, State> {
  override state: State = { fault: 'none' };

  constructor(props: Props) {
    super(props);
    retryMissingParts();
  }

  static getDerivedStateFromError(cause: unknown): State {
    return { fault: isMissingPart(cause) ? 'missing' : 'crashed' };
  }

  override render() {
    const { children, instead } = this.props;
    const { fault } = this.state;
    if (fault === 'none') return children;
    if (instead !== undefined) return instead;
    const showAgain = () => {
      retryMissingParts();
      this.setState({ fault: 'none' });
    };
    if (fault === 'missing') return <MissingPart onRetry={showAgain} />;
    return <CrashedView onReload={showAgain} />;
  }
}
