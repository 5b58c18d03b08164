// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.figures.file;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

import org.isnad.figures.drawing.Drawn;
import org.isnad.figures.drawing.Drawn.Form;
import org.isnad.figures.drawing.Drawn.Ink;
import org.isnad.figures.drawing.Drawn.Pen;
import org.isnad.figures.drawing.Drawn.Symbol;
import org.isnad.figures.drawing.Drawn.Words;
import org.isnad.figures.drawing.Icon;
import org.isnad.figures.text.Face;
import org.isnad.figures.text.GlyphRun;

/** Paints pixels with Java2D and writes them as PNG, some hundred rows at a time. Letters are filled outlines, as in the other formats. */
public final class PngWriter implements FigureWriter {

	/** Rows that are painted at once, at scale 1. */
	private static final int BAND = 512;

	private record Strip(List<Drawn> drawn, int bottom) {
	}

	private final OutputStream out;
	private final double scale;
	private final Ink ground;
	private final List<Strip> waiting = new ArrayList<>();
	private PngStream png;
	private int width;
	private int height;
	private int rows;
	private int painted;
	private int complete;

	/**
	 * @param out    where the file goes; closed with the writer
	 * @param dpi    pixels to an inch, 96 for one to one
	 * @param ground the colour of the ground, or null for none
	 */
	public PngWriter(OutputStream out, int dpi, Ink ground) {
		this.out = out;
		this.scale = dpi / 96.0;
		this.ground = ground;
	}

	@Override
	public void begin(int sheetWidth, int sheetHeight) throws IOException {
		width = (int) Math.ceil(sheetWidth * scale);
		height = sheetHeight;
		rows = (int) Math.ceil(sheetHeight * scale);
		png = new PngStream(out, width, rows, ground == null, scale * 96);
	}

	@Override
	public void strip(String name, List<Drawn> drawn, int bottom) throws IOException {
		waiting.add(new Strip(drawn, bottom));
		complete = bottom;
		while (complete - painted >= BAND) {
			paint(painted + BAND);
		}
	}

	@Override
	public void end() throws IOException {
		while (painted < height) {
			paint(Math.min(height, painted + BAND));
		}
		png.end();
	}

	@Override
	public void close() throws IOException {
		out.close();
	}

	/** Paints and writes the rows down to one. */
	private void paint(int bottom) throws IOException {
		int from = (int) Math.round(painted * scale);
		int to = bottom == height ? rows : (int) Math.round(bottom * scale);
		BufferedImage band = new BufferedImage(width, Math.max(1, to - from), ground == null ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = band.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		if (ground != null) {
			graphics.setColor(color(ground));
			graphics.fillRect(0, 0, width, to - from);
		} else {
			graphics.setComposite(AlphaComposite.SrcOver);
		}
		graphics.translate(0, -from);
		graphics.scale(scale, scale);
		for (Strip strip : waiting) {
			strip.drawn().forEach(one -> paint(graphics, one));
		}
		graphics.dispose();
		png.write(band, to - from);
		painted = bottom;
		int done = painted;
		waiting.removeIf(strip -> strip.bottom() <= done);
	}

	private static void paint(Graphics2D graphics, Drawn drawn) {
		switch (drawn) {
		case Form form -> paint(graphics, form);
		case Symbol symbol -> Icon.of(symbol.glyph()).forms(symbol).forEach(form -> paint(graphics, form));
		case Words words -> {
			GlyphRun run = words.run();
			float size = run.size() / Face.EM;
			graphics.setColor(color(words.ink()));
			for (int i = 0; i < run.count(); i++) {
				AffineTransform place = new AffineTransform(size, 0, 0, size, words.x() + run.x(i), words.baseline() + run.y(i));
				Shape letter = run.face().outline(run.glyph(i));
				graphics.fill(place.createTransformedShape(letter));
			}
		}
		}
	}

	private static void paint(Graphics2D graphics, Form form) {
		if (form.fill() != null) {
			graphics.setColor(color(form.fill()));
			graphics.fill(form.shape());
		}
		Pen pen = form.pen();
		if (pen != null) {
			float[] dashes = new float[pen.dashes().size()];
			for (int i = 0; i < dashes.length; i++) {
				dashes[i] = pen.dashes().get(i);
			}
			graphics.setColor(color(pen.ink()));
			graphics.setStroke(new BasicStroke(pen.width(), pen.round() ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT,
					pen.round() ? BasicStroke.JOIN_ROUND : BasicStroke.JOIN_MITER, 10, dashes.length == 0 ? null : dashes, 0));
			graphics.draw(form.shape());
		}
	}

	private static Color color(Ink ink) {
		return new Color(ink.rgb() >> 16 & 0xFF, ink.rgb() >> 8 & 0xFF, ink.rgb() & 0xFF, Math.round(ink.opacity() * 255));
	}
}
