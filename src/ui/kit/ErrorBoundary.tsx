import { Component, type ReactNode } from 'react';

type Props = {
  children: ReactNode;
  /** What is shown instead; `retry` renders the children anew. */
  fallback: (error: unknown, retry: () => void) => ReactNode;
};
type State = { readonly failed: false } | { readonly failed: true; readonly error: unknown };

/** Shows `fallback` where rendering the children throws. React offers this to classes only. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(error: unknown): State {
    return { failed: true, error };
  }

  retry = (): void => {
    this.setState({ failed: false });
  };

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback(this.state.error, this.retry) : this.props.children;
  }
}
