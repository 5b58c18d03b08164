// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.standoff;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.osgi.util.NLS;

/** Reads files of text strictly as UTF-8, without a byte order mark. Stateless; any thread may use it. */
public final class Utf8File {
	private static final long LARGEST_MEGABYTES = 64;

	/** A file cannot be read as text; the message says why, for a user. */
	public static final class UnreadableException extends Exception {
		private static final long serialVersionUID = 1L;

		private final int line;

		/** The line counts from 1; 0 means the file as a whole. */
		public UnreadableException(int line, String message) {
			super(message);
			this.line = line;
		}

		/** The line, counted from 1, or 0 where the file as a whole is meant. */
		public int line() {
			return line;
		}
	}

	private Utf8File() {
	}

	/** The whole file. Line ends stay as they are. */
	public static String read(Path file) throws UnreadableException {
		byte[] bytes;
		try {
			if (Files.size(file) > LARGEST_MEGABYTES << 20) {
				throw new UnreadableException(0, NLS.bind(Messages.tooLarge, Long.toString(LARGEST_MEGABYTES)));
			}
			bytes = Files.readAllBytes(file);
		} catch (AccessDeniedException | NoSuchFileException e) {
			throw new UnreadableException(0, NLS.bind(Messages.unreadable, e instanceof AccessDeniedException ? Messages.accessDenied : Messages.noSuchFile));
		} catch (IOException e) {
			throw new UnreadableException(0, NLS.bind(Messages.unreadable, e.getMessage()));
		}
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
		CharBuffer text = CharBuffer.allocate(bytes.length + 1);
		CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
		text.flip();
		if (result.isError()) {
			throw new UnreadableException(1 + (int) text.chars().filter(c -> c == '\n').count(), Messages.notUtf8);
		}
		return text.length() > 0 && text.charAt(0) == '\uFEFF' ? text.toString().substring(1) : text.toString();
	}

	/** Whether a file begins with this, a byte order mark left aside; false where it cannot be read. Formats that share the end of their names are told apart so. */
	public static boolean beginsWith(Path file, String beginning) {
		byte[] expected = beginning.getBytes(StandardCharsets.UTF_8);
		try (InputStream in = Files.newInputStream(file)) {
			byte[] bytes = in.readNBytes(expected.length + 3);
			int mark = bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF ? 3 : 0;
			return bytes.length >= mark + expected.length && Arrays.equals(bytes, mark, mark + expected.length, expected, 0, expected.length);
		} catch (IOException e) {
			// Who reads it tells why it cannot be read.
			return false;
		}
	}

	/** The lines of the file: they end with LF or CRLF and with nothing else, since formats keep other line ends in their values. */
	public static List<String> lines(Path file) throws UnreadableException {
		return lines(read(file));
	}

	/** The lines of a text that ends with LF or CRLF. */
	public static List<String> lines(String text) {
		List<String> lines = new ArrayList<>();
		int begin = 0;
		while (begin < text.length()) {
			int end = text.indexOf('\n', begin);
			int stop = end < 0 ? text.length() : end;
			int last = stop > begin && text.charAt(stop - 1) == '\r' ? stop - 1 : stop;
			lines.add(text.substring(begin, last));
			begin = stop + 1;
		}
		return lines;
	}
}
