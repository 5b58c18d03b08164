// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;

/**
 * Turns the bytes of a file into text, strictly: nothing is replaced, and what is not valid is refused with its place.
 * The encoding is the one that was told; else that of the byte order mark; else UTF-8. The mark itself is no part of the text. Line ends stay as they are.
 */
final class TextDecoder {
	/**
	 * A text that was read.
	 *
	 * @param string the text
	 * @param encoding the name of the encoding it was in
	 */
	record Decoded(String string, String encoding) {
	}

	/** The bytes are no text; the message says why, for a user. */
	static final class NotTextException extends Exception {
		private static final long serialVersionUID = 1L;

		private final int line;

		NotTextException(int line, String message) {
			super(message);
			this.line = line;
		}

		/** The line, counted from 1, or 0 where the file as a whole is meant. */
		int line() {
			return line;
		}
	}

	private record Mark(Charset charset, byte[] bytes) {
		boolean begins(byte[] file) {
			return file.length >= bytes.length && Arrays.equals(file, 0, bytes.length, bytes, 0, bytes.length);
		}
	}

	/** UTF-32 before UTF-16: its little-endian mark begins with that of UTF-16. */
	private static final List<Mark> MARKS = List.of(
			new Mark(StandardCharsets.UTF_8, new byte[] { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF }),
			new Mark(Charset.forName("UTF-32LE"), new byte[] { (byte) 0xFF, (byte) 0xFE, 0, 0 }), //$NON-NLS-1$
			new Mark(Charset.forName("UTF-32BE"), new byte[] { 0, 0, (byte) 0xFE, (byte) 0xFF }), //$NON-NLS-1$
			new Mark(StandardCharsets.UTF_16LE, new byte[] { (byte) 0xFF, (byte) 0xFE }),
			new Mark(StandardCharsets.UTF_16BE, new byte[] { (byte) 0xFE, (byte) 0xFF }));

	private final Charset told;

	/** Decodes as the given encoding, or finds out where it is null. */
	TextDecoder(Charset told) {
		this.told = told;
	}

	Decoded decode(byte[] bytes) throws NotTextException {
		Mark mark = MARKS.stream().filter(each -> each.begins(bytes)).findFirst().orElse(null);
		Charset charset = told != null ? told : mark != null ? mark.charset() : StandardCharsets.UTF_8;
		boolean ownMark = mark != null && (charset.equals(mark.charset()) || mark.charset().name().startsWith(charset.name()));
		int skip = ownMark ? mark.bytes().length : 0;
		// "UTF-16" without an order takes it from the mark; the mark is dropped here, so the order is named.
		Charset exact = ownMark ? mark.charset() : charset;
		String string = decode(bytes, skip, exact);
		int nul = string.indexOf('\0');
		if (nul >= 0) {
			throw new NotTextException(1 + (int) string.substring(0, nul).chars().filter(c -> c == '\n').count(), NLS.bind(Messages.binary, Integer.toString(byteOffset(string, nul, exact, skip))));
		}
		if (string.isBlank()) {
			throw new NotTextException(0, bytes.length == 0 ? Messages.empty : Messages.blank);
		}
		return new Decoded(string, exact.name());
	}

	private String decode(byte[] bytes, int skip, Charset charset) throws NotTextException {
		CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
		ByteBuffer in = ByteBuffer.wrap(bytes, skip, bytes.length - skip);
		CharBuffer out = CharBuffer.allocate((int) Math.ceil(in.remaining() * (double) decoder.maxCharsPerByte()) + 1);
		CoderResult result = decoder.decode(in, out, true);
		if (!result.isError()) {
			result = decoder.flush(out);
		}
		if (result.isError()) {
			int offset = in.position();
			int line = 1 + (int) out.flip().chars().filter(c -> c == '\n').count();
			String value = offset < bytes.length ? String.format(Locale.ROOT, "0x%02X", bytes[offset]) : ""; //$NON-NLS-1$ //$NON-NLS-2$
			throw new NotTextException(line, NLS.bind(told == null ? Messages.notEncoding : Messages.notToldEncoding,
					new Object[] { charset.name(), value, Integer.toString(offset), Integer.toString(line) }));
		}
		return out.flip().toString();
	}

	private static int byteOffset(String string, int index, Charset charset, int skip) {
		return skip + string.substring(0, index).getBytes(charset).length;
	}
}
