// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.figures.export;

import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.isnad.exchange.ExportRequest;
import org.isnad.exchange.FormatOption;
import org.isnad.exchange.FormatOption.Kind;
import org.isnad.exchange.RequestException;
import org.isnad.figures.FigureFormat;
import org.isnad.figures.FigureOptions;
import org.isnad.figures.FigureRange;
import org.isnad.figures.drawing.Theme;
import org.isnad.figures.text.ArticleFonts;
import org.isnad.model.Document;
import org.isnad.scene.SceneLayer;

/**
 * What a user chose about figures.
 *
 * @param options  how they look
 * @param range    which part of each document
 * @param document a pattern for ids and file names of documents; empty for all
 */
record FigureFlags(FigureOptions options, FigureRange range, String document) {

	private static final String DOCUMENT = "document"; //$NON-NLS-1$
	private static final String DPI = "dpi"; //$NON-NLS-1$
	private static final String FONT = "font"; //$NON-NLS-1$
	private static final String LAYERS = "layers"; //$NON-NLS-1$
	private static final String LEGEND = "legend"; //$NON-NLS-1$
	private static final String LIT = "lit"; //$NON-NLS-1$
	private static final String NO_NUMBERS = "no-numbers"; //$NON-NLS-1$
	private static final String OFFSETS = "offsets"; //$NON-NLS-1$
	private static final String PARAGRAPHS = "paragraphs"; //$NON-NLS-1$
	private static final String TEXT = "text"; //$NON-NLS-1$
	private static final String THEME = "theme"; //$NON-NLS-1$
	private static final String TRANSPARENT = "transparent"; //$NON-NLS-1$
	private static final String WIDTH = "width"; //$NON-NLS-1$
	private static final String WORDS = "words"; //$NON-NLS-1$
	private static final String ZOOM = "zoom"; //$NON-NLS-1$
	private static final String OUTLINES = "outlines"; //$NON-NLS-1$
	private static final Pattern RANGE = Pattern.compile("(\\d{1,9})(?:-(\\d{1,9}))?"); //$NON-NLS-1$
	private static final Set<SceneLayer> UNASKED = FigureOptions.DEFAULT.hidden();

	/** What may be chosen about a kind of file. */
	static List<FormatOption> of(FigureFormat format) {
		FigureOptions normal = FigureOptions.DEFAULT;
		List<FormatOption> options = new ArrayList<>();
		options.add(text(DOCUMENT, Messages.document, Messages.documentHelp, List.of(), "")); //$NON-NLS-1$
		options.add(text(PARAGRAPHS, Messages.paragraphs, Messages.paragraphsHelp, List.of(), "")); //$NON-NLS-1$
		options.add(text(OFFSETS, Messages.offsets, Messages.offsetsHelp, List.of(), "")); //$NON-NLS-1$
		options.add(choice(THEME, Messages.theme, Messages.themeHelp, Arrays.stream(Theme.values()).map(Theme::id).toList(), normal.theme().id()));
		if (format == FigureFormat.SVG) {
			options.add(choice(TEXT, Messages.text, Messages.textHelp, List.of(TEXT, OUTLINES), TEXT));
		}
		options.add(text(FONT, Messages.font, Messages.fontHelp, ArticleFonts.ARABIC, ArticleFonts.ARABIC.getFirst()));
		options.add(text(WIDTH, Messages.width, Messages.widthHelp, List.of(), Integer.toString(normal.width())));
		options.add(text(ZOOM, Messages.zoom, Messages.zoomHelp, List.of(), "1")); //$NON-NLS-1$
		if (format == FigureFormat.PNG) {
			options.add(text(DPI, Messages.dpi, Messages.dpiHelp, List.of("96", "192", "300", "600"), Integer.toString(normal.dpi()))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		}
		options.add(text(LAYERS, Messages.layers, NLS.bind(Messages.layersHelp, ids(EnumSet.allOf(SceneLayer.class))), List.of(),
				ids(EnumSet.complementOf(EnumSet.copyOf(UNASKED)))));
		options.add(choice(WORDS, Messages.words, Messages.wordsHelp, List.of("en", "ar"), normal.words())); //$NON-NLS-1$ //$NON-NLS-2$
		options.add(text(LIT, Messages.lit, Messages.litHelp, List.of(), "")); //$NON-NLS-1$
		options.add(flag(LEGEND, Messages.legend, Messages.legendHelp));
		options.add(flag(NO_NUMBERS, Messages.noNumbers, Messages.noNumbersHelp));
		options.add(flag(TRANSPARENT, Messages.transparent, Messages.transparentHelp));
		return options;
	}

	private static FormatOption text(String id, String label, String help, List<String> proposals, String normal) {
		return new FormatOption(id, label, help, Kind.TEXT, proposals, normal);
	}

	private static FormatOption choice(String id, String label, String help, List<String> choices, String normal) {
		return new FormatOption(id, label, help, Kind.CHOICE, choices, normal);
	}

	private static FormatOption flag(String id, String label, String help) {
		return new FormatOption(id, label, help, Kind.FLAG, List.of(), "false"); //$NON-NLS-1$
	}

	private static String ids(Set<SceneLayer> layers) {
		return layers.stream().map(FigureFlags::id).collect(Collectors.joining(",")); //$NON-NLS-1$
	}

	private static String id(SceneLayer layer) {
		return layer.name().toLowerCase(Locale.ROOT);
	}

	/** @throws RequestException if a value makes no sense */
	static FigureFlags parse(ExportRequest request) throws RequestException {
		FigureOptions normal = FigureOptions.DEFAULT;
		String lit = request.option(LIT, "").strip(); //$NON-NLS-1$
		FigureOptions options = new FigureOptions(Theme.valueOf(request.option(THEME, normal.theme().id()).toUpperCase(Locale.ROOT)),
				OUTLINES.equals(request.option(TEXT, TEXT)),
				(int) number(request, WIDTH, normal.width(), FigureOptions.NARROWEST, FigureOptions.WIDEST), number(request, ZOOM, 1, 0.5, 4),
				(int) number(request, DPI, normal.dpi(), 24, 1200), hidden(request), !flag(request, NO_NUMBERS), flag(request, LEGEND),
				flag(request, TRANSPARENT), request.option(WORDS, normal.words()), request.option(FONT, ""), lit.isEmpty() ? null : lit); //$NON-NLS-1$
		return new FigureFlags(options, range(request), request.option(DOCUMENT, "").strip()); //$NON-NLS-1$
	}

	private static boolean flag(ExportRequest request, String id) {
		return "true".equals(request.option(id, "false")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static double number(ExportRequest request, String id, double normal, double least, double most) throws RequestException {
		String value = request.option(id, "").strip(); //$NON-NLS-1$
		if (value.isEmpty()) {
			return normal;
		}
		try {
			double number = Double.parseDouble(value);
			if (number >= least && number <= most) {
				return number;
			}
		} catch (NumberFormatException e) {
			throw wrongNumber(id, value, least, most);
		}
		throw wrongNumber(id, value, least, most);
	}

	private static RequestException wrongNumber(String id, String value, double least, double most) {
		return new RequestException(NLS.bind(Messages.wrongNumber, new Object[] { id, value, plain(least), plain(most) }));
	}

	private static String plain(double number) {
		return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
	}

	private static Set<SceneLayer> hidden(ExportRequest request) throws RequestException {
		String value = request.option(LAYERS, "").strip(); //$NON-NLS-1$
		if (value.isEmpty()) {
			return UNASKED;
		}
		Set<SceneLayer> hidden = EnumSet.allOf(SceneLayer.class);
		for (String name : value.split("\\s*,\\s*")) { //$NON-NLS-1$
			if (!hidden.removeIf(layer -> id(layer).equals(name)) && Arrays.stream(SceneLayer.values()).noneMatch(layer -> id(layer).equals(name))) {
				throw new RequestException(NLS.bind(Messages.wrongLayer, name, ids(EnumSet.allOf(SceneLayer.class))));
			}
		}
		return hidden;
	}

	private static FigureRange range(ExportRequest request) throws RequestException {
		String paragraphs = request.option(PARAGRAPHS, "").strip(); //$NON-NLS-1$
		String offsets = request.option(OFFSETS, "").strip(); //$NON-NLS-1$
		if (!paragraphs.isEmpty() && !offsets.isEmpty()) {
			throw new RequestException(Messages.twoRanges);
		}
		if (!paragraphs.isEmpty()) {
			int[] numbers = numbers(PARAGRAPHS, paragraphs);
			if (numbers[0] < 1 || numbers[1] < numbers[0]) {
				throw wrongRange(PARAGRAPHS, paragraphs);
			}
			return new FigureRange.Paragraphs(numbers[0], numbers[1]);
		}
		if (!offsets.isEmpty()) {
			int[] numbers = numbers(OFFSETS, offsets);
			if (numbers[1] <= numbers[0]) {
				throw wrongRange(OFFSETS, offsets);
			}
			return new FigureRange.Offsets(numbers[0], numbers[1]);
		}
		return FigureRange.WHOLE;
	}

	private static int[] numbers(String id, String value) throws RequestException {
		Matcher matcher = RANGE.matcher(value);
		if (!matcher.matches()) {
			throw wrongRange(id, value);
		}
		int first = Integer.parseInt(matcher.group(1));
		return new int[] { first, matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2)) };
	}

	private static RequestException wrongRange(String id, String value) {
		return new RequestException(NLS.bind(Messages.wrongRange, id, value));
	}

	/** Whether a document is meant. */
	boolean wants(Document wanted) {
		return document.isEmpty() || matches(wanted.getId()) || matches(wanted.getFileName());
	}

	private boolean matches(String name) {
		if (name == null) {
			return false;
		}
		if (name.equals(document)) {
			return true;
		}
		try {
			PathMatcher glob = FileSystems.getDefault().getPathMatcher("glob:" + document); //$NON-NLS-1$
			return glob.matches(Path.of(name));
		} catch (InvalidPathException | PatternSyntaxException e) {
			return false; // no pattern, and then only the same name is meant
		}
	}
}
