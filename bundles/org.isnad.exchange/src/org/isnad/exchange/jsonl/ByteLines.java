// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.jsonl;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Parts the bytes of a stream into lines that end with LF, CR or both. For one stream. */
final class ByteLines {
	private static final int FIRST_BUFFER = 1 << 16;

	private final InputStream in;
	private byte[] buffer = new byte[FIRST_BUFFER];
	private int begin;
	private int end;
	private boolean over;
	private boolean afterReturn;

	ByteLines(InputStream in) {
		this.in = in;
	}

	/** The next line without its end, valid until the next call; null behind the last. */
	ByteBuffer next() throws IOException {
		int at = begin;
		while (true) {
			if (at == end) {
				int scanned = at - begin;
				if (over || !fill()) {
					return last();
				}
				at = begin + scanned;
			}
			if (afterReturn && at == begin && buffer[at] == '\n') {
				// The line end of two has been taken already.
				begin = ++at;
				afterReturn = false;
				continue;
			}
			afterReturn = false;
			byte b = buffer[at];
			if (b == '\n' || b == '\r') {
				ByteBuffer line = ByteBuffer.wrap(buffer, begin, at - begin);
				begin = at + 1;
				afterReturn = b == '\r';
				return line;
			}
			at++;
		}
	}

	private ByteBuffer last() {
		if (begin == end) {
			return null;
		}
		ByteBuffer line = ByteBuffer.wrap(buffer, begin, end - begin);
		begin = end;
		return line;
	}

	/** Reads more behind what is open; false at the end of the stream. */
	private boolean fill() throws IOException {
		if (begin > 0) {
			System.arraycopy(buffer, begin, buffer, 0, end - begin);
			end -= begin;
			begin = 0;
		}
		if (end == buffer.length) {
			buffer = Arrays.copyOf(buffer, buffer.length * 2);
		}
		int read = in.read(buffer, end, buffer.length - end);
		over = read < 0;
		end += Math.max(0, read);
		return !over;
	}
}
