// A list without bullets.
import { styled } from 'styled-components'

export const PlainList = styled.ul`
  display: flex;
  flex-direction: column;
  gap: 6px;
  width: 100%;
  margin: 0;
  padding: 0;
  list-style: none;
`
