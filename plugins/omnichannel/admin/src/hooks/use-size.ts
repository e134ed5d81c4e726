// Follows the size of an element.
import { type RefObject, useEffect, useRef, useState } from 'react'

export interface Size {
  width: number
  height: number
}

export function useSize<E extends HTMLElement>(): { ref: RefObject<E>; size: Size | undefined } {
  const ref = useRef<E>(null)
  const [size, setSize] = useState<Size>()
  useEffect(() => {
    if (ref.current === null) return
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setSize({ width: entry.contentRect.width, height: entry.contentRect.height })
    })
    observer.observe(ref.current)
    return () => observer.disconnect()
  }, [])
  return { ref, size }
}
