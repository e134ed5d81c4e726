// Shows one preview in a sandbox of its own: no content ever enters the admin's page as HTML.
import { forwardRef, useState } from 'react'
import { styled } from 'styled-components'
import type { PreviewFrame as Frame } from '../../../../shared/contracts'
import { type Size, useSize } from '../../hooks/use-size'

const Room = styled.div`
  display: flex;
  flex: 1;
  justify-content: center;
  min-height: 0;
  overflow: hidden;
  background: ${({ theme }) => theme.colors.neutral150};
  border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
`

/** Renditions bring their own colours; where they say nothing they are meant for white paper. */
const Sandbox = styled.iframe`
  flex-shrink: 0;
  border: 0;
  background: #fff;
  transform-origin: top center;
`

const Paper = styled.pre`
  flex: 1;
  background: ${({ theme }) => theme.colors.neutral0};
  margin: 0;
  padding: 1.6rem;
  overflow: auto;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.3rem;
  line-height: 1.5;
  white-space: pre-wrap;
  overflow-wrap: anywhere;

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
  }
`

/**
 * A frame wider than its room is drawn at its own width and made smaller, as on paper. Only a screen has a height
 * of its own; a page or a mail is scrolled and takes the room there is.
 */
function fit(
  { width: own, height, sandbox }: Frame,
  room: Size,
): Size & { scale: number; isScreen: boolean } {
  const width = own ?? room.width
  const isScreen = sandbox === 'allow-scripts' && height !== undefined
  const scale = Math.min(1, room.width / width, isScreen ? room.height / height : 1)
  return { width, height: isScreen ? height : room.height / scale, scale, isScreen }
}

export const PreviewFrame = forwardRef<HTMLIFrameElement, { frame: Frame; title: string }>(
  ({ frame, title }, iframe) => {
    const { ref, size } = useSize<HTMLDivElement>()
    const [loaded, setLoaded] = useState<string>()
    if (frame.kind === 'text') {
      return (
        <Room>
          {/* A box that scrolls must be reachable by keyboard. */}
          <Paper tabIndex={0} role="region" aria-label={title}>
            {frame.body}
          </Paper>
        </Room>
      )
    }
    const fitted = size === undefined ? undefined : fit(frame, size)
    return (
      <Room ref={ref} style={fitted?.isScreen ? { alignItems: 'center' } : undefined}>
        {fitted === undefined ? null : (
          <Sandbox
            ref={iframe}
            title={title}
            // Whatever the server sends, nothing more than the player's scripts is ever allowed.
            sandbox={frame.sandbox === 'allow-scripts' ? 'allow-scripts' : ''}
            srcDoc={frame.body}
            onLoad={() => setLoaded(frame.body)}
            // A frame that is tabbed into while it loads gives the focus to nobody (seen in Chromium).
            tabIndex={loaded === frame.body ? undefined : -1}
            referrerPolicy="no-referrer"
            style={{
              width: fitted.width,
              height: fitted.height,
              transform: `scale(${fitted.scale})`,
              transformOrigin: fitted.isScreen ? 'center' : undefined,
            }}
          />
        )}
      </Room>
    )
  },
)
