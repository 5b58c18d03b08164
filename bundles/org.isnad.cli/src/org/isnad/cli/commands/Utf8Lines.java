// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.cli.commands;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Reads lines of UTF-8 one after another; a line that is none is told as such, and the next one is read all the same. For one thread. */
final class Utf8Lines implements Closeable {
	private static final String BYTE_ORDER_MARK = "\uFEFF"; //$NON-NLS-1$

	private final InputStream in;
	private int number;
	private boolean ended;

	/** @param in a buffered stream; it is closed with this */
	Utf8Lines(InputStream in) {
		this.in = in;
	}

	/**
	 * A line without its end.
	 *
	 * @param number counted from 1
	 * @param text   null if it is not UTF-8
	 */
	record Line(int number, String text) {
	}

	/** The next line, or null behind the last. */
	Line next() throws IOException {
		if (ended) {
			return null;
		}
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
		int next = in.read();
		while (next >= 0 && next != '\n') {
			bytes.write(next);
			next = in.read();
		}
		ended = next < 0;
		if (ended && bytes.size() == 0) {
			return null;
		}
		number++;
		return new Line(number, text(bytes.toByteArray()));
	}

	private String text(byte[] bytes) {
		int length = bytes.length > 0 && bytes[bytes.length - 1] == '\r' ? bytes.length - 1 : bytes.length;
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length)).toString();
			// A byte order mark is no part of the first sentence.
			return number == 1 && text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
		} catch (CharacterCodingException malformed) {
			return null;
		}
	}

	@Override
	public void close() throws IOException {
		in.close();
	}
}
