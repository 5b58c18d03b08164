// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.look;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

/**
 * Keeps drawn pictures on disk between starts. Drawing the first one brings a whole graphics library into memory, a good part of the time
 * that a start may take; the pixels of all icons together are a few dozen kilobytes. A picture is found by its very source, so that a
 * changed drawing is drawn anew.
 */
final class PictureCache {

	private static final int VERSION = 1;
	private static final int MOST = 400;
	private static final int LARGEST = 1024;

	private final Path file;
	private final Map<String, ImageData> pictures = new LinkedHashMap<>();
	private boolean read;
	private boolean changed;

	/** A cache in a file, which need not exist; null for none on disk. */
	PictureCache(Path file) {
		this.file = file;
	}

	/** The cache among the settings of this user. */
	static PictureCache ofUser() {
		return new PictureCache(Platform.isRunning() && Platform.getInstanceLocation().isSet()
			? Platform.getStateLocation(Platform.getBundle("org.isnad.ui")).append("icons.bin").toPath() //$NON-NLS-1$ //$NON-NLS-2$
			: null);
	}

	/** The picture of a source, from the cache or drawn now. */
	synchronized ImageData get(String source, Function<String, ImageData> draw) {
		if (!read) {
			read = true;
			read();
		}
		ImageData known = pictures.get(source);
		if (known == null) {
			known = draw.apply(source);
			if (isStorable(known) && pictures.size() < MOST) {
				pictures.put(source, known);
				changed = true;
			}
		}
		return known;
	}

	private static boolean isStorable(ImageData data) {
		return data.alphaData != null && data.palette.isDirect;
	}

	private void read() {
		if (file == null || !Files.isReadable(file)) {
			return;
		}
		try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
			if (in.readInt() != VERSION) {
				return;
			}
			int count = in.readInt();
			for (int i = 0; i < count; i++) {
				String source = in.readUTF();
				ImageData data = new ImageData(size(in), size(in), in.readInt(), new PaletteData(in.readInt(), in.readInt(), in.readInt()));
				in.readFully(data.data);
				data.alphaData = new byte[data.width * data.height];
				in.readFully(data.alphaData);
				pictures.put(source, data);
			}
		} catch (IOException | IllegalArgumentException e) {
			// Not worth a word to anybody: the pictures are drawn again and written anew.
			pictures.clear();
		}
	}

	private static int size(DataInputStream in) throws IOException {
		int size = in.readInt();
		if (size < 1 || size > LARGEST) {
			throw new IOException("No icon is " + size + " pixels wide or high"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return size;
	}

	/** Writes all pictures if there are new ones; a reader never sees half of them. */
	synchronized void write() {
		if (file == null || !changed) {
			return;
		}
		Path draft = file.resolveSibling(file.getFileName() + ".new"); //$NON-NLS-1$
		try {
			Files.createDirectories(file.getParent());
			try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(draft)))) {
				out.writeInt(VERSION);
				out.writeInt(pictures.size());
				for (Map.Entry<String, ImageData> picture : pictures.entrySet()) {
					write(out, picture.getKey(), picture.getValue());
				}
			}
			Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
			changed = false;
		} catch (IOException e) {
			ILog.of(PictureCache.class).warn("The pictures cannot be kept in " + file, e); //$NON-NLS-1$
		}
	}

	private static void write(DataOutputStream out, String source, ImageData data) throws IOException {
		out.writeUTF(source);
		out.writeInt(data.width);
		out.writeInt(data.height);
		out.writeInt(data.depth);
		out.writeInt(data.palette.redMask);
		out.writeInt(data.palette.greenMask);
		out.writeInt(data.palette.blueMask);
		out.write(data.data, 0, new ImageData(data.width, data.height, data.depth, data.palette).data.length);
		out.write(data.alphaData);
	}
}
