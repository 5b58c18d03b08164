// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.look;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;

/**
 * Icons in the ink of a token, drawn from their SVG at the size and zoom that is asked for. UI thread only. Images are cached and belong
 * to this class: never dispose one, and ask again after a theme switch.
 */
public final class Icons {

	/** The grid the drawings are made on. */
	public static final int SIZE = 16;

	private record Key(Glyph glyph, RGB ink, int size) {
	}

	private static final PictureCache PICTURES = PictureCache.ofUser();
	private static final Map<Key, Image> IMAGES = new HashMap<>();
	private static final Map<Glyph, String> SOURCES = new EnumMap<>(Glyph.class);

	private Icons() {
	}

	/** The icon at 16 px in the current theme's ink. */
	public static Image image(Glyph glyph, Token ink) {
		return image(glyph, ink, SIZE);
	}

	/** The icon at a size in points in the current theme's ink. */
	public static Image image(Glyph glyph, Token ink, int size) {
		RGB rgb = Palette.rgb(ink, Palette.dark());
		return IMAGES.computeIfAbsent(new Key(glyph, rgb, size),
			k -> new Image(Display.getCurrent(), (int zoom) -> data(glyph, rgb, size * zoom / 100)));
	}

	/** A descriptor for actions, in the ink of the theme at the time of the call; see {@link #renew}. */
	public static ImageDescriptor descriptor(Glyph glyph, Token ink) {
		return new GlyphDescriptor(glyph, ink);
	}

	/** After a theme switch: gives the actions of a tool bar or menu their icons in the new ink. Those with other pictures keep them. */
	public static void renew(IContributionManager manager) {
		for (IContributionItem item : manager.getItems()) {
			if (item instanceof ActionContributionItem contribution
				&& contribution.getAction().getImageDescriptor() instanceof GlyphDescriptor descriptor) {
				contribution.getAction().setImageDescriptor(descriptor.now());
			}
		}
		manager.update(true);
	}

	/** Draws the icon; on a mirrored GC it stays as the interface's direction wants it. */
	public static void draw(GC gc, Glyph glyph, Token ink, int x, int y, int size) {
		gc.drawImage(image(glyph, ink, size), x, y);
	}

	/**
	 * Draws pictures on another thread that somebody will ask for in a moment: the first that is drawn brings a graphics library into
	 * memory, and no paint should wait for that.
	 *
	 * @param wanted glyphs, each with its ink
	 * @param size   their size in points
	 */
	public static void prepare(Map<Glyph, Token> wanted, int size) {
		int pixels = size * Display.getCurrent().getPrimaryMonitor().getZoom() / 100;
		List<String> sources = wanted.entrySet().stream()
			.map(picture -> source(picture.getKey(), Palette.rgb(picture.getValue(), Palette.dark()), pixels)).toList();
		Job.createSystem("Icons", (ICoreRunnable) monitor -> sources.forEach(source -> PICTURES.get(source, Icons::draw))).schedule(); //$NON-NLS-1$
	}

	/** How many images are kept because they were asked for once: to tell them from a leak. */
	public static int kept() {
		return IMAGES.size();
	}

	/** Keeps the pictures that were drawn for the next start; called when the window closes. */
	public static void keep() {
		PICTURES.write();
	}

	static ImageData data(Glyph glyph, RGB ink, int pixels) {
		ImageData data = PICTURES.get(source(glyph, ink, pixels), Icons::draw);
		return glyph.mirrors() && Window.getDefaultOrientation() == SWT.RIGHT_TO_LEFT ? mirrored(data) : data;
	}

	private static String source(Glyph glyph, RGB ink, int pixels) {
		return SOURCES.computeIfAbsent(glyph, Glyph::svg)
			.replace("currentColor", String.format(Locale.ROOT, "#%02x%02x%02x", ink.red, ink.green, ink.blue)) //$NON-NLS-1$ //$NON-NLS-2$
			.replace("width=\"16\" height=\"16\"", "width=\"" + pixels + "\" height=\"" + pixels + '"'); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static ImageData draw(String svg) {
		return new ImageLoader().load(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))[0];
	}

	private static ImageData mirrored(ImageData data) {
		ImageData mirror = (ImageData) data.clone();
		for (int y = 0; y < data.height; y++) {
			for (int x = 0; x < data.width; x++) {
				mirror.setPixel(data.width - 1 - x, y, data.getPixel(x, y));
				if (data.alphaData != null) {
					mirror.setAlpha(data.width - 1 - x, y, data.getAlpha(x, y));
				}
			}
		}
		return mirror;
	}
}
