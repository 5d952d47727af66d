import { useLayoutEffect, useRef } from 'react';
import type { ComponentProps, KeyboardEvent } from 'react';
import { focusMain } from './focus.ts';
import './button.css';

interface ButtonProps extends ComponentProps<'button'> {
  readonly look?: 'main' | 'plain' | 'bare';
}

/**
 * A push button. A key that is held down presses it once, and when it goes while it has the focus,
 * as the one to undo does, the focus does not go with it.
 */
export function Button({ look = 'plain', className = '', ...rest }: ButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const element = button.current;
    return () => {
      if (element && element === document.activeElement) focusMain();
    };
  }, []);
  return (
    <button
      ref={button}
      type="button"
      className={`button button-${look} ${className}`}
      onKeyDown={onlyOnce}
      {...rest}
    />
  );
}

/** A picture alone, with its name for screen readers and on hover. */
export function IconButton({
  name,
  ...rest
}: ComponentProps<'button'> & { readonly name: string }) {
  return <Button look="bare" aria-label={name} title={name} {...rest} />;
}

/** Keeps a held Enter key from pressing again and again. */
export function onlyOnce(event: KeyboardEvent): void {
  if (event.repeat && (event.key === 'Enter' || event.key === ' ')) event.preventDefault();
}
