// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.figures.file;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Writes the chunks of a PNG (W3C PNG, third edition) from rows that come one band after the other. */
final class PngStream {

	private static final byte[] SIGNATURE = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n' };
	private static final int CHUNK = 1 << 16;
	private static final byte UP = 2;
	private static final double INCHES_PER_METRE = 1 / 0.0254;

	private final OutputStream out;
	private final int width;
	private final int channels;
	private final ByteArrayOutputStream compressed = new ByteArrayOutputStream();
	private final Deflater deflater = new Deflater(6);
	private final DeflaterOutputStream rows = new DeflaterOutputStream(compressed, deflater, CHUNK);
	private byte[] before;

	PngStream(OutputStream out, int width, int height, boolean transparent, double dpi) throws IOException {
		this.out = out;
		this.width = width;
		this.channels = transparent ? 4 : 3;
		this.before = new byte[width * channels];
		out.write(SIGNATURE);
		ByteArrayOutputStream header = new ByteArrayOutputStream();
		DataOutputStream data = new DataOutputStream(header);
		data.writeInt(width);
		data.writeInt(height);
		data.write(new byte[] { 8, (byte) (transparent ? 6 : 2), 0, 0, 0 });
		chunk("IHDR", header.toByteArray()); //$NON-NLS-1$
		chunk("sRGB", new byte[] { 0 }); //$NON-NLS-1$
		ByteArrayOutputStream density = new ByteArrayOutputStream();
		data = new DataOutputStream(density);
		data.writeInt((int) Math.round(dpi * INCHES_PER_METRE));
		data.writeInt((int) Math.round(dpi * INCHES_PER_METRE));
		data.write(1);
		chunk("pHYs", density.toByteArray()); //$NON-NLS-1$
	}

	/** Writes the first rows of a picture as wide as the PNG. */
	void write(BufferedImage band, int count) throws IOException {
		int[] pixels = new int[width];
		byte[] row = new byte[width * channels];
		byte[] filtered = new byte[row.length + 1];
		filtered[0] = UP;
		for (int y = 0; y < count; y++) {
			band.getRGB(0, y, width, 1, pixels, 0, width);
			for (int x = 0, at = 0; x < width; x++) {
				row[at++] = (byte) (pixels[x] >> 16);
				row[at++] = (byte) (pixels[x] >> 8);
				row[at++] = (byte) pixels[x];
				if (channels == 4) {
					row[at++] = (byte) (pixels[x] >>> 24);
				}
			}
			for (int i = 0; i < row.length; i++) {
				filtered[i + 1] = (byte) (row[i] - before[i]);
			}
			rows.write(filtered);
			byte[] spare = before;
			before = row;
			row = spare;
			if (compressed.size() >= CHUNK) {
				flush();
			}
		}
	}

	void end() throws IOException {
		rows.finish();
		deflater.end();
		flush();
		chunk("IEND", new byte[0]); //$NON-NLS-1$
		out.flush();
	}

	private void flush() throws IOException {
		if (compressed.size() > 0) {
			chunk("IDAT", compressed.toByteArray()); //$NON-NLS-1$
			compressed.reset();
		}
	}

	private void chunk(String type, byte[] content) throws IOException {
		byte[] name = type.getBytes(StandardCharsets.US_ASCII);
		CRC32 check = new CRC32();
		check.update(name);
		check.update(content);
		DataOutputStream data = new DataOutputStream(out);
		data.writeInt(content.length);
		data.write(name);
		data.write(content);
		data.writeInt((int) check.getValue());
	}
}
