// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.figures;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.isnad.figures.drawing.Drawn.Ink;
import org.isnad.figures.file.FigureWriter;
import org.isnad.figures.file.PdfWriter;
import org.isnad.figures.file.PngWriter;
import org.isnad.figures.file.SvgWriter;
import org.isnad.layout.TextRange;
import org.isnad.scene.Scene;
import org.isnad.scene.look.Token;
import org.isnad.scene.look.Tone;

/**
 * Draws a part of a document with its annotations into a file. The file takes its place only when it is whole. Any thread, with a scene
 * that nobody changes.
 */
public final class FigureOperation {

	private final Scene scene;
	private final Caption caption;
	private final FigureOptions options;
	private final FigureRange range;
	private final FigureFormat format;
	private final Path file;

	/**
	 * What the figure says of its document.
	 *
	 * @param title    the document's title
	 * @param language the document's language as a BCP 47 tag
	 */
	public record Caption(String title, String language) {
	}

	/**
	 * @param scene   what is drawn, see {@link FigureScene}
	 * @param caption what the figure says of its document
	 * @param options how it looks
	 * @param range   which part
	 * @param format  the kind of file
	 * @param file    the file; replaced if it is there
	 */
	public FigureOperation(Scene scene, Caption caption, FigureOptions options, FigureRange range, FigureFormat format, Path file) {
		this.scene = scene;
		this.caption = caption;
		this.options = options;
		this.range = range;
		this.format = format;
		this.file = file;
	}

	/**
	 * Draws the figure.
	 *
	 * @throws FigureException if the range or the annotation to light is not there, or the file cannot be written
	 * @throws OperationCanceledException if the monitor was cancelled; nothing was written then
	 */
	public FigureResult run(IProgressMonitor monitor) throws FigureException {
		SubMonitor progress = SubMonitor.convert(monitor, Messages.drawing, 100);
		Figure figure = lay(progress.split(60));
		List<Path> files = new ArrayList<>();
		List<Path> parts = new ArrayList<>();
		try {
			write(figure, files, parts, progress.split(40));
			for (int i = 0; i < files.size(); i++) {
				Files.move(parts.get(i), files.get(i), StandardCopyOption.REPLACE_EXISTING);
			}
		} catch (IOException e) {
			String reason = e instanceof FileSystemException known && known.getReason() != null ? known.getReason() : e.getMessage();
			throw FigureException.failed(NLS.bind(Messages.cannotWrite, file, reason), e);
		} finally {
			deleteQuietly(parts);
		}
		return new FigureResult(files, notes(figure));
	}

	private Figure lay(SubMonitor progress) throws FigureException {
		try {
			return Figure.of(scene, options, range, format.highest(), progress);
		} catch (InternalError | ExceptionInInitializerError | NoClassDefFoundError | UnsatisfiedLinkError e) {
			// how the runtime says that it found no fonts
			throw FigureException.failed(NLS.bind(Messages.noFonts, e.getMessage()), e);
		}
	}

	private static void deleteQuietly(List<Path> parts) {
		for (Path part : parts) {
			try {
				Files.deleteIfExists(part);
			} catch (IOException e) {
				// a file that cannot be deleted is hidden and does no harm; the failure before it is what the user must know
				continue;
			}
		}
	}

	private void write(Figure figure, List<Path> files, List<Path> parts, SubMonitor progress) throws IOException {
		List<Sheet> sheets = figure.sheets();
		boolean fileEach = format != FigureFormat.PDF;
		progress.setWorkRemaining(sheets.stream().mapToInt(sheet -> sheet.strips().size()).sum());
		FigureWriter writer = null;
		try {
			for (int i = 0; i < sheets.size(); i++) {
				if (writer == null) {
					files.add(numbered(i));
					parts.add(files.getLast().resolveSibling("." + files.getLast().getFileName() + ".part")); //$NON-NLS-1$ //$NON-NLS-2$
					writer = writer(figure, Files.newOutputStream(parts.getLast()));
				}
				paint(figure, sheets.get(i), writer, progress);
				if (fileEach) {
					writer.close();
					writer = null;
				}
			}
		} finally {
			if (writer != null) {
				writer.close();
			}
		}
	}

	/** The file of a sheet: the first has the name that was asked for. */
	private Path numbered(int sheet) {
		if (sheet == 0) {
			return file;
		}
		String name = file.getFileName().toString();
		int dot = name.lastIndexOf('.');
		String stem = dot < 0 ? name : name.substring(0, dot);
		return file.resolveSibling(stem + "-" + (sheet + 1) + (dot < 0 ? "" : name.substring(dot))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private FigureWriter writer(Figure figure, OutputStream file) throws IOException {
		OutputStream out = new BufferedOutputStream(file, 1 << 16);
		Ink ground = options.transparent() ? null : Ink.of(options.theme().rgb(Token.PAPER));
		SvgWriter.About about = new SvgWriter.About(title(figure), description(figure), caption.language());
		return switch (format) {
		case SVG -> new SvgWriter(out, about, options.outlines(), ground, figure.fonts().families());
		case PNG -> new PngWriter(out, options.dpi(), ground);
		case PDF -> new PdfWriter(out, about, ground);
		};
	}

	private static void paint(Figure figure, Sheet sheet, FigureWriter writer, SubMonitor progress) throws IOException {
		writer.begin(figure.width(), sheet.height());
		for (Sheet.Strip strip : sheet.strips()) {
			int block = strip.block().layout().block().index();
			int number = strip.block().layout().block().paragraph();
			String part = strip.block().layout().block().first() ? "" : "-" + block; //$NON-NLS-1$ //$NON-NLS-2$
			writer.strip("p" + number + part, figure.paint(strip), strip.bottom()); //$NON-NLS-1$
			progress.split(1);
		}
		if (sheet.legend() >= 0) {
			writer.strip("legend", figure.paintLegend(sheet.legend()), sheet.height()); //$NON-NLS-1$
		}
		writer.end();
	}

	private String title(Figure figure) {
		TextRange paragraphs = figure.paragraphs();
		String first = Integer.toString(paragraphs.begin());
		if (range instanceof FigureRange.Whole) {
			return caption.title();
		}
		return paragraphs.begin() == paragraphs.end() ? figure.words().word("title.paragraph", caption.title(), first) //$NON-NLS-1$
				: figure.words().word("title.paragraphs", caption.title(), first, Integer.toString(paragraphs.end())); //$NON-NLS-1$
	}

	private static String description(Figure figure) {
		return figure.words().word("description", Long.toString(figure.count(Tone.CLAIM)), Long.toString(figure.count(Tone.SOURCE)), //$NON-NLS-1$
				Long.toString(figure.count(Tone.CUE)), Long.toString(figure.countArcs()));
	}

	private List<FigureResult.Note> notes(Figure figure) {
		List<FigureResult.Note> notes = new ArrayList<>();
		figure.fonts().missing().ifPresent(font -> notes.add(new FigureResult.Note(NLS.bind(Messages.fontMissing, font, figure.fonts().family()), 1)));
		if (figure.missingGlyphs() > 0) {
			notes.add(new FigureResult.Note(Messages.glyphsMissing, figure.missingGlyphs()));
		}
		if (figure.sheets().size() > 1) {
			notes.add(new FigureResult.Note(NLS.bind(Messages.sheets, figure.sheets().size()), 1));
		}
		return notes;
	}
}
