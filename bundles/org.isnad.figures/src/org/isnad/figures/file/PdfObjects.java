// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.figures.file;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** The objects of a PDF file, written one after the other, and the table of where they are. */
final class PdfObjects implements Closeable {

	private record Pending(int object, String dictionary, String content) {
	}

	/** A compressed stream that is being written; nothing else is written until its end. */
	final class Stream {

		private final int object;
		private final long begin;
		private final Deflater deflater = new Deflater(6);
		private final DeflaterOutputStream content = new DeflaterOutputStream(new Uncloseable(), deflater, 1 << 14);

		private Stream(int object) {
			this.object = object;
			this.begin = written;
		}

		void write(String operators) throws IOException {
			content.write(operators.getBytes(StandardCharsets.US_ASCII));
		}

		/** Ends the stream and answers its object. */
		int end() throws IOException {
			content.finish();
			deflater.end();
			long length = written - begin;
			raw("\nendstream\nendobj\n"); //$NON-NLS-1$
			PdfObjects.this.write(object + 1, Long.toString(length));
			for (Pending waiting : pending) {
				writeStream(waiting);
			}
			pending.clear();
			return object;
		}
	}

	private final class Uncloseable extends OutputStream {

		@Override
		public void write(int b) throws IOException {
			out.write(b);
			written++;
		}

		@Override
		public void write(byte[] bytes, int from, int count) throws IOException {
			out.write(bytes, from, count);
			written += count;
		}
	}

	private final OutputStream out;
	private final List<Long> places = new ArrayList<>();
	private final List<Pending> pending = new ArrayList<>();
	private long written;

	PdfObjects(OutputStream out) throws IOException {
		this.out = out;
		// bytes above 127 tell programs that the file is not text
		raw("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n"); //$NON-NLS-1$
	}

	/** A number for an object that is written later. */
	int reserve() {
		places.add(0L);
		return places.size();
	}

	/** Begins a stream; its length is an object of its own, since it is not known yet. */
	Stream stream(String dictionary) throws IOException {
		int object = reserve();
		int length = reserve();
		begin(object);
		raw("<<" + dictionary + "/Filter/FlateDecode/Length " + PdfWriter.ref(length) + ">>\nstream\n"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return new Stream(object);
	}

	/** A small stream that is written when the one that is open ends. */
	int later(String dictionary, String content) {
		int object = reserve();
		pending.add(new Pending(object, dictionary, content));
		return object;
	}

	private void writeStream(Pending waiting) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		Deflater deflater = new Deflater(6);
		try (DeflaterOutputStream compressed = new DeflaterOutputStream(bytes, deflater)) {
			compressed.write(waiting.content().getBytes(StandardCharsets.US_ASCII));
		} finally {
			deflater.end();
		}
		begin(waiting.object());
		raw("<<" + waiting.dictionary() + "/Filter/FlateDecode/Length " + bytes.size() + ">>\nstream\n"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		out.write(bytes.toByteArray());
		written += bytes.size();
		raw("\nendstream\nendobj\n"); //$NON-NLS-1$
	}

	void write(int object, String content) throws IOException {
		begin(object);
		raw(content + "\nendobj\n"); //$NON-NLS-1$
	}

	private void begin(int object) throws IOException {
		places.set(object - 1, written);
		raw(object + " 0 obj\n"); //$NON-NLS-1$
	}

	void finish(int catalog, int info) throws IOException {
		long table = written;
		raw("xref\n0 " + (places.size() + 1) + "\n0000000000 65535 f \n"); //$NON-NLS-1$ //$NON-NLS-2$
		for (long place : places) {
			raw(String.format(Locale.ROOT, "%010d 00000 n \n", place)); //$NON-NLS-1$
		}
		raw("trailer\n<</Size " + (places.size() + 1) + "/Root " + PdfWriter.ref(catalog) + "/Info " + PdfWriter.ref(info) + ">>\nstartxref\n" + table //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				+ "\n%%EOF\n"); //$NON-NLS-1$
	}

	private void raw(String text) throws IOException {
		byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
		out.write(bytes);
		written += bytes.length;
	}

	@Override
	public void close() throws IOException {
		out.close();
	}

	/** A text as a string of PDF, in UTF-16. */
	static String string(String text) {
		StringBuilder hex = new StringBuilder("<FEFF"); //$NON-NLS-1$
		text.chars().forEach(unit -> hex.append(String.format(Locale.ROOT, "%04X", unit))); //$NON-NLS-1$
		return hex.append('>').toString();
	}
}
