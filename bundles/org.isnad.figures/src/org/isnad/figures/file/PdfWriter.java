// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.figures.file;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.isnad.figures.drawing.Drawn;
import org.isnad.figures.drawing.Drawn.Form;
import org.isnad.figures.drawing.Drawn.Ink;
import org.isnad.figures.drawing.Drawn.Pen;
import org.isnad.figures.drawing.Drawn.Symbol;
import org.isnad.figures.drawing.Drawn.Words;
import org.isnad.figures.drawing.Icon;
import org.isnad.figures.text.Face;
import org.isnad.figures.text.GlyphRun;

/**
 * Writes PDF 1.7 (ISO 32000-1), a page a sheet, all as filled and stroked paths. No font is in the file: outlines need no shaping, look the
 * same everywhere, and give a publisher's check nothing to complain of. Each glyph is one form object. The page is tagged as a figure with
 * a description, so that a screen reader has something to say.
 */
public final class PdfWriter implements FigureWriter {

	/** A pixel is a ninety-sixth of an inch, a unit of PDF a seventy-second. */
	private static final double UNIT = 0.75;

	private record Key(Face face, int glyph) {
	}

	private final PdfObjects objects;
	private final SvgWriter.About about;
	private final Ink ground;
	private final int catalog;
	private final int pages;
	private final int structure;
	private final int resources;
	private final List<Integer> pageList = new ArrayList<>();
	private final List<Integer> figures = new ArrayList<>();
	private final Map<Key, Integer> glyphs = new LinkedHashMap<>();
	private final Map<Key, String> glyphNames = new HashMap<>();
	private final Map<Integer, String> opacities = new TreeMap<>();
	private int width;
	private int height;
	private PdfObjects.Stream content;
	private String state = ""; //$NON-NLS-1$

	/**
	 * @param out    where the file goes; closed with the writer
	 * @param about  what the file says of itself
	 * @param ground the colour of the ground, or null for none
	 */
	public PdfWriter(OutputStream out, SvgWriter.About about, Ink ground) throws IOException {
		this.objects = new PdfObjects(out);
		this.about = about;
		this.ground = ground;
		this.catalog = objects.reserve();
		this.pages = objects.reserve();
		this.structure = objects.reserve();
		this.resources = objects.reserve();
	}

	@Override
	public void begin(int sheetWidth, int sheetHeight) throws IOException {
		width = sheetWidth;
		height = sheetHeight;
		content = objects.stream(""); //$NON-NLS-1$
		state = ""; //$NON-NLS-1$
		content.write("/Figure <</MCID 0>> BDC\nq " + Numbers.of(UNIT) + " 0 0 " + Numbers.of(-UNIT) + " 0 " + Numbers.of(height * UNIT) + " cm\n"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		if (ground != null) {
			paint(new Form(new Rectangle2D.Float(0, 0, width, height), ground, null));
		}
	}

	@Override
	public void strip(String name, List<Drawn> drawn, int bottom) throws IOException {
		for (Drawn one : drawn) {
			switch (one) {
			case Form form -> paint(form);
			case Symbol symbol -> {
				for (Form form : Icon.of(symbol.glyph()).forms(symbol)) {
					paint(form);
				}
			}
			case Words words -> paint(words);
			}
		}
	}

	@Override
	public void end() throws IOException {
		content.write("Q\nEMC\n"); //$NON-NLS-1$
		int stream = content.end();
		int page = objects.reserve();
		int figure = objects.reserve();
		objects.write(page, "<</Type/Page/Parent " + ref(pages) + "/MediaBox[0 0 " + Numbers.of(width * UNIT) + " " + Numbers.of(height * UNIT) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				+ "]/Contents " + ref(stream) + "/Resources " + ref(resources) + "/StructParents " + pageList.size() + ">>"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		objects.write(figure, "<</Type/StructElem/S/Figure/P " + ref(structure) + "/Pg " + ref(page) + "/K 0/Alt " //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				+ PdfObjects.string(about.title() + ". " + about.description()) + ">>"); //$NON-NLS-1$ //$NON-NLS-2$
		pageList.add(page);
		figures.add(figure);
	}

	@Override
	public void close() throws IOException {
		try {
			if (!pageList.isEmpty()) {
				finish();
			}
		} finally {
			objects.close();
		}
	}

	private void finish() throws IOException {
		String forms = glyphs.entrySet().stream().map(entry -> "/" + glyphNames.get(entry.getKey()) + " " + ref(entry.getValue())) //$NON-NLS-1$ //$NON-NLS-2$
				.collect(Collectors.joining());
		String states = opacities.entrySet().stream().map(entry -> "/" + entry.getValue() + "<</ca " + Numbers.of(entry.getKey() / 100.0) + "/CA " //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				+ Numbers.of(entry.getKey() / 100.0) + ">>").collect(Collectors.joining()); //$NON-NLS-1$
		objects.write(resources, "<</XObject<<" + forms + ">>/ExtGState<<" + states + ">>>>"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		objects.write(pages, "<</Type/Pages/Count " + pageList.size() + "/Kids[" + refs(pageList) + "]>>"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		StringBuilder parents = new StringBuilder();
		for (int i = 0; i < figures.size(); i++) {
			parents.append(i).append(" [").append(ref(figures.get(i))).append("] "); //$NON-NLS-1$ //$NON-NLS-2$
		}
		objects.write(structure, "<</Type/StructTreeRoot/K[" + refs(figures) + "]/ParentTree<</Nums[" + parents + "]>>>>"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		objects.write(catalog, "<</Type/Catalog/Pages " + ref(pages) + "/StructTreeRoot " + ref(structure) + "/MarkInfo<</Marked true>>/Lang " //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				+ PdfObjects.string(about.language()) + "/ViewerPreferences<</DisplayDocTitle true>>>>"); //$NON-NLS-1$
		int info = objects.reserve();
		objects.write(info, "<</Title " + PdfObjects.string(about.title()) + "/Producer(Isnad)>>"); //$NON-NLS-1$ //$NON-NLS-2$
		objects.finish(catalog, info);
	}

	private void paint(Words words) throws IOException {
		GlyphRun run = words.run();
		float scale = run.size() / Face.EM;
		fill(words.ink());
		for (int i = 0; i < run.count(); i++) {
			String name = glyph(new Key(run.face(), run.glyph(i)));
			content.write("q " + scale + " 0 0 " + scale + " " + Numbers.of(words.x() + run.x(i)) + " " + Numbers.of(words.baseline() + run.y(i)) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
					+ " cm /" + name + " Do Q\n"); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/** The form of a glyph, which is drawn in the colour of whoever calls it; written at its first use. */
	private String glyph(Key key) throws IOException {
		String known = glyphNames.get(key);
		if (known != null) {
			return known;
		}
		String name = "G" + glyphNames.size(); //$NON-NLS-1$
		Rectangle2D box = key.face().outline(key.glyph()).getBounds2D();
		// forms are written after the page they are first used on: a content stream is one object
		glyphNames.put(key, name);
		glyphs.put(key, objects.later("/Type/XObject/Subtype/Form/BBox[" + Numbers.of(box.getMinX() - 1) + " " + Numbers.of(box.getMinY() - 1) + " " //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				+ Numbers.of(box.getMaxX() + 1) + " " + Numbers.of(box.getMaxY() + 1) + "]", //$NON-NLS-1$ //$NON-NLS-2$
				Outline.pdf(key.face().outline(key.glyph())) + "f\n")); //$NON-NLS-1$
		return name;
	}

	private void paint(Form form) throws IOException {
		String path = Outline.pdf(form.shape());
		if (form.fill() != null) {
			fill(form.fill());
			content.write(path + "f\n"); //$NON-NLS-1$
		}
		Pen pen = form.pen();
		if (pen != null) {
			String dashes = pen.dashes().stream().map(Numbers::of).collect(Collectors.joining(" ")); //$NON-NLS-1$
			int end = pen.round() ? 1 : 0;
			set("/" + opacity(pen.ink()) + " gs " + color(pen.ink()) + " RG " + Numbers.of(pen.width()) + " w [" + dashes + "] 0 d " + end + " J " //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
					+ end + " j\n"); //$NON-NLS-1$
			content.write(path + "S\n"); //$NON-NLS-1$
		}
	}

	private void fill(Ink ink) throws IOException {
		set("/" + opacity(ink) + " gs " + color(ink) + " rg\n"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private void set(String newState) throws IOException {
		if (!newState.equals(state)) {
			state = newState;
			content.write(newState);
		}
	}

	private String opacity(Ink ink) {
		return opacities.computeIfAbsent(Math.round(ink.opacity() * 100), percent -> "O" + percent); //$NON-NLS-1$
	}

	private static String color(Ink ink) {
		return part(ink.rgb() >> 16) + " " + part(ink.rgb() >> 8) + " " + part(ink.rgb()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** A byte as a fraction, in thousandths: hundredths would change colours. */
	private static String part(int value) {
		int thousandths = (int) Math.round((value & 0xFF) * 1000 / 255.0);
		return thousandths == 1000 ? "1" : "0." + Integer.toString(1000 + thousandths).substring(1); //$NON-NLS-1$ //$NON-NLS-2$
	}

	static String ref(int object) {
		return object + " 0 R"; //$NON-NLS-1$
	}

	private static String refs(List<Integer> all) {
		return all.stream().map(PdfWriter::ref).collect(Collectors.joining(" ")); //$NON-NLS-1$
	}
}
