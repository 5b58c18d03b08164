// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.figures.file;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.isnad.figures.drawing.Drawn;
import org.isnad.figures.drawing.Drawn.Form;
import org.isnad.figures.drawing.Drawn.Ink;
import org.isnad.figures.drawing.Drawn.Pen;
import org.isnad.figures.drawing.Drawn.Symbol;
import org.isnad.figures.drawing.Drawn.Words;
import org.isnad.figures.drawing.Icon;
import org.isnad.figures.text.Face;
import org.isnad.figures.text.GlyphRun;
import org.isnad.scene.look.Glyph;

/**
 * Writes SVG 1.1. Text as text is one {@code text} element a visual run, in the middle of the run's stretch and with its direction forced:
 * so every viewer shows the order that was laid out, whatever its own bidi algorithm takes the neighbours for, letters join within the
 * run, and a viewer with another version of the font is off by a little on both sides and never adds up. {@code textLength} is not used:
 * Inkscape then shows nothing. Text as outlines defines each glyph once.
 */
public final class SvgWriter implements FigureWriter {

	/** What the file says of itself. */
	public record About(String title, String description, String language) {
	}

	private final Writer out;
	private final About about;
	private final boolean outlines;
	private final Ink ground;
	private final List<String> families;
	private final Set<Glyph> icons = EnumSet.noneOf(Glyph.class);
	private final Map<Face, Integer> faces = new HashMap<>();
	private final Set<String> glyphs = new HashSet<>();
	private String open = ""; //$NON-NLS-1$

	/**
	 * @param out      where the file goes; closed with the writer
	 * @param about    what the file says of itself
	 * @param outlines whether letters are written as shapes
	 * @param ground   the colour of the ground, or null for none
	 * @param families families of type in the order in which a viewer looks for letters
	 */
	public SvgWriter(OutputStream out, About about, boolean outlines, Ink ground, List<String> families) {
		this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
		this.about = about;
		this.outlines = outlines;
		this.ground = ground;
		this.families = List.copyOf(families);
	}

	@Override
	public void begin(int width, int height) throws IOException {
		write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" "); //$NON-NLS-1$
		write("width=\"" + width + "\" height=\"" + height + "\" viewBox=\"0 0 " + width + " " + height + "\" xml:lang=\"" + Xml.text(about.language()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
				+ "\" role=\"" + (outlines ? "img" : "group") + "\" aria-labelledby=\"title desc\">\n"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		write("<title id=\"title\">" + Xml.text(about.title()) + "</title>\n<desc id=\"desc\">" + Xml.text(about.description()) + "</desc>\n"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		if (ground != null) {
			write("<rect width=\"" + width + "\" height=\"" + height + "\"" + fill(ground) + "/>\n"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		}
	}

	@Override
	public void strip(String name, List<Drawn> drawn, int bottom) throws IOException {
		write("<g id=\"" + name + "\">\n"); //$NON-NLS-1$ //$NON-NLS-2$
		for (Drawn one : drawn) {
			switch (one) {
			case Form form -> {
				group(""); //$NON-NLS-1$
				write(SvgShapes.of(form.shape()) + style(form) + "/>\n"); //$NON-NLS-1$
			}
			case Symbol symbol -> {
				group(""); //$NON-NLS-1$
				symbol(symbol);
			}
			case Words words when outlines -> outlines(words);
			case Words words -> text(words);
			}
		}
		group(""); //$NON-NLS-1$
		write("</g>\n"); //$NON-NLS-1$
	}

	@Override
	public void end() throws IOException {
		write("</svg>\n"); //$NON-NLS-1$
	}

	@Override
	public void close() throws IOException {
		out.close();
	}

	/** Texts in one type stand in one group, which names the type once. */
	private void group(String attributes) throws IOException {
		if (!attributes.equals(open)) {
			if (!open.isEmpty()) {
				write("</g>\n"); //$NON-NLS-1$
			}
			open = attributes;
			if (!open.isEmpty()) {
				write("<g" + open + ">\n"); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
	}

	private void text(Words words) throws IOException {
		GlyphRun run = words.run();
		String letters = Xml.ordered(run.text());
		if (letters.isBlank()) {
			return;
		}
		String type = " font-family=\"" + Xml.text(families(run.face())) + "\" font-size=\"" + Numbers.of(run.size()) + "\"" //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				+ (run.face().isBold() ? " font-weight=\"bold\"" : "") + " text-anchor=\"middle\"" + fill(words.ink()) + " xml:space=\"preserve\""; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		group(type);
		write("<text x=\"" + Numbers.of(words.x() + run.width() / 2) + "\" y=\"" + Numbers.of(words.baseline()) + "\" direction=\"" //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				+ (run.isRightToLeft() ? "rtl" : "ltr") + "\" unicode-bidi=\"bidi-override\">" + letters + "</text>\n"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	private String families(Face face) {
		return Stream.concat(Stream.of(face.family()), families.stream()).distinct().filter(name -> !Face.isLogical(name))
				.map(name -> "'" + name.replace("'", "") + "'").collect(Collectors.joining(", ", "", ", sans-serif")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
	}

	private void outlines(Words words) throws IOException {
		GlyphRun run = words.run();
		int face = faces.computeIfAbsent(run.face(), one -> faces.size());
		StringBuilder uses = new StringBuilder();
		StringBuilder definitions = new StringBuilder();
		float scale = run.size() / Face.EM;
		for (int i = 0; i < run.count(); i++) {
			int code = run.glyph(i);
			String id = "f" + face + "-" + code; //$NON-NLS-1$ //$NON-NLS-2$
			if (glyphs.add(id)) {
				definitions.append("<path id=\"").append(id).append("\" d=\"").append(Outline.svg(run.face().outline(code))).append("\"/>\n"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			}
			uses.append("<use xlink:href=\"#").append(id).append("\" x=\""); //$NON-NLS-1$ //$NON-NLS-2$
			Numbers.append(uses, run.x(i) / scale);
			if (run.y(i) != 0) {
				Numbers.append(uses.append("\" y=\""), run.y(i) / scale); //$NON-NLS-1$
			}
			uses.append("\"/>"); //$NON-NLS-1$
		}
		group(""); //$NON-NLS-1$
		if (!definitions.isEmpty()) {
			write("<defs>\n" + definitions + "</defs>\n"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (!uses.isEmpty()) {
			write("<g transform=\"translate(" + Numbers.of(words.x()) + " " + Numbers.of(words.baseline()) + ") scale(" + scale + ")\"" //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
					+ fill(words.ink()) + ">" + uses + "</g>\n"); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/** Icons take their ink from where they are used. */
	private void symbol(Symbol symbol) throws IOException {
		String id = "icon-" + symbol.glyph().name().toLowerCase(Locale.ROOT); //$NON-NLS-1$
		if (icons.add(symbol.glyph())) {
			write("<defs><g id=\"" + id + "\" stroke-width=\"1.5\" stroke-linecap=\"round\" stroke-linejoin=\"round\">"); //$NON-NLS-1$ //$NON-NLS-2$
			for (Form form : Icon.of(symbol.glyph()).forms(new Symbol(symbol.glyph(), 0, 0, Icon.GRID, Ink.of(0)))) {
				String fill = form.fill() == null ? " fill=\"none\"" //$NON-NLS-1$
						: " fill=\"currentColor\"" + (form.fill().opacity() < 1 ? " fill-opacity=\"" + Numbers.of(form.fill().opacity()) + "\"" : ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				String stroke = form.pen() == null ? "" : " stroke=\"currentColor\"" + dashes(form.pen().dashes()); //$NON-NLS-1$ //$NON-NLS-2$
				write(SvgShapes.of(form.shape()) + fill + stroke + "/>"); //$NON-NLS-1$
			}
			write("</g></defs>\n"); //$NON-NLS-1$
		}
		write("<use xlink:href=\"#" + id + "\" color=\"" + hex(symbol.ink()) + "\" transform=\"translate(" + Numbers.of(symbol.x()) + " " //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				+ Numbers.of(symbol.y()) + ") scale(" + Numbers.of(symbol.size() / Icon.GRID) + ")\"/>\n"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String style(Form form) {
		String fill = form.fill() == null ? " fill=\"none\"" : fill(form.fill()); //$NON-NLS-1$
		Pen pen = form.pen();
		if (pen == null) {
			return fill;
		}
		return fill + " stroke=\"" + hex(pen.ink()) + "\" stroke-width=\"" + Numbers.of(pen.width()) + "\"" //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				+ (pen.ink().opacity() < 1 ? " stroke-opacity=\"" + Numbers.of(pen.ink().opacity()) + "\"" : "") + dashes(pen.dashes()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				+ (pen.round() ? " stroke-linecap=\"round\" stroke-linejoin=\"round\"" : ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String fill(Ink ink) {
		return " fill=\"" + hex(ink) + "\"" + (ink.opacity() < 1 ? " fill-opacity=\"" + Numbers.of(ink.opacity()) + "\"" : ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	}

	private static String dashes(List<Float> dashes) {
		return dashes.isEmpty() ? "" //$NON-NLS-1$
				: " stroke-dasharray=\"" + dashes.stream().map(Numbers::of).collect(Collectors.joining(" ")) + "\""; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static String hex(Ink ink) {
		return String.format(Locale.ROOT, "#%06X", ink.rgb()); //$NON-NLS-1$
	}

	private void write(String text) throws IOException {
		out.write(text);
	}
}
