import { Component, type ReactNode } from 'react';
import { CrashedView } from './CrashedView';

interface Props {
  readonly children: ReactNode;
}

/** Catches a fault of a view, so that the frame, the study and the choices outlive it. */
export class ViewBoundary extends Component<Props, { readonly hasCrashed: boolean }> {
  override state = { hasCrashed: false };

  static getDerivedStateFromError() {
    return { hasCrashed: true };
  }

  override render() {
    if (!this.state.hasCrashed) return this.props.children;
    return <CrashedView onReload={() => this.setState({ hasCrashed: false })} />;
  }
}
