// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.look;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureCacheTest {

	@TempDir
	Path folder;

	private int drawn;

	@Test
	void aPictureIsDrawnOnceAndIsTheSameAtTheNextStart() {
		Path file = folder.resolve("icons.bin"); //$NON-NLS-1$
		PictureCache first = new PictureCache(file);
		ImageData picture = first.get("<svg/>", this::draw); //$NON-NLS-1$
		first.get("<svg/>", this::draw); //$NON-NLS-1$
		first.write();
		ImageData again = new PictureCache(file).get("<svg/>", this::draw); //$NON-NLS-1$
		assertEquals(1, drawn);
		assertArrayEquals(picture.data, again.data);
		assertArrayEquals(picture.alphaData, again.alphaData);
		assertEquals(picture.width, again.width);
	}

	@Test
	void aChangedDrawingIsDrawnAnew() {
		PictureCache cache = new PictureCache(folder.resolve("icons.bin")); //$NON-NLS-1$
		cache.get("<svg a=\"1\"/>", this::draw); //$NON-NLS-1$
		cache.get("<svg a=\"2\"/>", this::draw); //$NON-NLS-1$
		assertEquals(2, drawn);
	}

	@Test
	void aBrokenFileCostsOnlyTheDrawing() throws IOException {
		Path file = folder.resolve("icons.bin"); //$NON-NLS-1$
		PictureCache first = new PictureCache(file);
		first.get("<svg/>", this::draw); //$NON-NLS-1$
		first.write();
		byte[] bytes = Files.readAllBytes(file);
		for (int length = 0; length < bytes.length; length += 7) {
			Files.write(file, Arrays.copyOf(bytes, length));
			drawn = 0;
			new PictureCache(file).get("<svg/>", this::draw); //$NON-NLS-1$
			assertEquals(1, drawn, "cut at " + length); //$NON-NLS-1$
		}
	}

	@Test
	void nothingIsWrittenWithoutAFile() {
		PictureCache cache = new PictureCache(null);
		cache.get("<svg/>", this::draw); //$NON-NLS-1$
		cache.write();
		assertFalse(Files.exists(folder.resolve("icons.bin"))); //$NON-NLS-1$
	}

	private ImageData draw(String source) {
		drawn++;
		ImageData data = new ImageData(3, 2, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
		data.alphaData = new byte[6];
		for (int i = 0; i < data.data.length; i++) {
			data.data[i] = (byte) (i * 31);
		}
		data.alphaData[4] = 77;
		return data;
	}
}
