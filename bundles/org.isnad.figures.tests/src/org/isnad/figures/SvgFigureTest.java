// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.figures;

import static org.isnad.figures.SvgReading.number;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.isnad.figures.drawing.Theme;
import org.isnad.figures.text.ArticleFonts;
import org.isnad.figures.text.AwtShapedText;
import org.isnad.figures.text.AwtTextMetrics;
import org.isnad.layout.Direction;
import org.isnad.layout.Extent;
import org.isnad.layout.LayoutStyle;
import org.isnad.layout.SpanForm;
import org.isnad.layout.TextRange;
import org.isnad.scene.Chain;
import org.isnad.scene.Scene;
import org.isnad.scene.Standing;
import org.isnad.testkit.BidiText;
import org.isnad.testkit.RandomText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

class SvgFigureTest {

	private static final int COLUMN = 16;

	@TempDir
	Path folder;

	private byte[] svg(Scene scene, FigureOptions options, FigureRange range) throws Exception {
		return Samples.draw(scene, options, range, FigureFormat.SVG, folder);
	}

	@Test
	void anyTextGivesWellFormedXml() throws Exception {
		SplittableRandom random = new SplittableRandom(7);
		List<String> texts = new ArrayList<>(BidiText.BROKEN);
		texts.addAll(BidiText.PICKED);
		texts.add("");
		for (int i = 0; i < 40; i++) {
			texts.add(BidiText.noise(random, 1 + random.nextInt(200)) + "\n" + RandomText.of(random, 30));
		}
		for (String text : texts) {
			Scene scene = Samples.random(random, text, Direction.values()[random.nextInt(2)]);
			Theme theme = Theme.values()[random.nextInt(3)];
			boolean outlines = random.nextBoolean();
			SvgReading read = new SvgReading(svg(scene, Samples.options(theme, outlines, 200 + random.nextInt(600), true), FigureRange.WHOLE));
			assertTrue(read.allUsesAreDefined(), text);
			assertEquals("Title <&> \u2400\uFFFD", read.all("title", one -> true).getFirst().getTextContent());
			assertEquals(outlines, read.all("text", one -> true).isEmpty() && !text.isBlank());
		}
	}

	@Test
	void theLettersStandInTheOrderOfTheText() throws Exception {
		SplittableRandom random = new SplittableRandom(11);
		for (int i = 0; i < 60; i++) {
			String text = BidiText.paragraph(random, 20 + random.nextInt(400));
			Scene scene = Samples.random(random, text, Direction.values()[i % 2]);
			SvgReading read = new SvgReading(svg(scene, Samples.options(Theme.LIGHT, false, 120 + random.nextInt(700), false), FigureRange.WHOLE));
			assertEquals(bare(text), bare(read.article("20").stream().map(Element::getTextContent).collect(Collectors.joining())));
		}
	}

	/** Without spaces, at which lines break, and without what only orders the text around it. */
	private static String bare(String text) {
		return text.replaceAll("[\\s\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]", "");
	}

	@Test
	void aRunStandsInTheMiddleOfItsStretchWithItsDirectionForced() throws Exception {
		SvgReading read = new SvgReading(svg(Samples.sentence(), Samples.options(Theme.LIGHT, false, 760, false), FigureRange.WHOLE));
		AwtShapedText shaped = metrics().shape(Samples.SENTENCE, Direction.RIGHT_TO_LEFT, 760);
		List<Element> runs = read.article("20");
		assertEquals(List.of("rtl", "ltr", "rtl", "rtl"), runs.stream().map(run -> run.getAttribute("direction")).toList());
		assertEquals(List.of("23", "%"), runs.subList(1, 3).stream().map(run -> run.getTextContent().strip()).toList());
		int at = 0;
		for (Element run : runs) {
			assertEquals("bidi-override", run.getAttribute("unicode-bidi"));
			Extent extent = shaped.extent(at, at + run.getTextContent().length());
			assertEquals(COLUMN + (extent.left() + extent.right()) / 2.0, number(run, "x"), 1, run.getTextContent());
			at += run.getTextContent().length();
		}
		assertEquals(Samples.SENTENCE.length(), at);
		assertTrue(number(runs.get(1), "x") > number(runs.get(2), "x"), "the percent sign stands left of the number");
	}

	private static AwtTextMetrics metrics() {
		return new AwtTextMetrics(ArticleFonts.of(""), LayoutStyle.of(20, false));
	}

	@Test
	void theRectanglesOfASpanCoverItsCharactersAndNothingElse() throws Exception {
		SplittableRandom random = new SplittableRandom(13);
		for (int i = 0; i < 120; i++) {
			String text = BidiText.paragraph(random, 10 + random.nextInt(200));
			int width = 150 + random.nextInt(500);
			int begin = random.nextInt(text.length());
			int end = begin + 1 + random.nextInt(text.length() - begin);
			Direction direction = Direction.values()[i % 2];
			Scene scene = new Scene(text, direction, List.of(Samples.span("s", SpanForm.BRACKET, Standing.DISPUTED, "", begin, end)), List.of(), key -> Chain.NONE);
			SvgReading read = new SvgReading(svg(scene, Samples.options(Theme.LIGHT, false, width, false), FigureRange.WHOLE));
			BitSet drawn = new BitSet();
			read.all("rect", rect -> "#FCE6F3".equals(rect.getAttribute("fill")) && "2".equals(rect.getAttribute("rx")))
					.forEach(rect -> drawn.set(cell(rect, 0, width), cell(rect, number(rect, "width"), width)));
			assertEquals(expected(metrics().shape(text, direction, width), begin, end, width, read), drawn, text);
		}
	}

	/** A column of a line as one number. */
	private static int cell(Element rect, double dx, int width) {
		return (int) (number(rect, "y") * width + number(rect, "x") - COLUMN + dx);
	}

	private static BitSet expected(AwtShapedText shaped, int begin, int end, int width, SvgReading read) {
		BitSet expected = new BitSet();
		List<Double> rows = new ArrayList<>(new TreeSet<>(read.all("rect", rect -> "2".equals(rect.getAttribute("rx"))).stream()
				.map(rect -> number(rect, "y")).toList()));
		int row = 0;
		for (int line = shaped.lineAt(begin); line <= shaped.lineAt(end - 1); line++) {
			int from = Math.max(begin, shaped.lines().get(line).begin());
			int to = Math.min(end, shaped.lines().get(line).end());
			BitSet columns = new BitSet();
			for (TextRange run : shaped.runs(from, to)) {
				Extent extent = shaped.extent(run.begin(), run.end());
				columns.set(extent.left(), extent.right());
			}
			if (!columns.isEmpty() && row < rows.size()) {
				int first = (int) (rows.get(row++) * width);
				columns.stream().forEach(column -> expected.set(first + column));
			}
		}
		return expected;
	}

	@Test
	void aParagraphIsShownAlone() throws Exception {
		Scene scene = new Scene("واحد\nاثنان\nثلاثة\nأربعة", Direction.RIGHT_TO_LEFT, List.of(), List.of(), key -> Chain.NONE);
		SvgReading read = new SvgReading(svg(scene, Samples.options(Theme.LIGHT, false, 300, false), new FigureRange.Paragraphs(2, 2)));
		assertEquals(List.of("اثنان"), read.article("20").stream().map(Element::getTextContent).toList());
		assertEquals(List.of("2"), read.article("12").stream().map(Element::getTextContent).toList());
		assertEquals("Title <&> \u2400\uFFFD, paragraph 2", read.all("title", one -> true).getFirst().getTextContent());
	}

	@Test
	void aStretchIsShownWithTheLinesThatHoldIt() throws Exception {
		String text = "كلمة ".repeat(60).strip();
		Scene scene = new Scene(text, Direction.RIGHT_TO_LEFT, List.of(), List.of(), key -> Chain.NONE);
		AwtShapedText shaped = metrics().shape(text, Direction.RIGHT_TO_LEFT, 300);
		assertTrue(shaped.lines().size() > 4);
		int begin = shaped.lines().get(2).begin() + 5;
		SvgReading read = new SvgReading(
				svg(scene, Samples.options(Theme.LIGHT, false, 300, false), new FigureRange.Offsets(begin, shaped.lines().get(3).begin() + 1)));
		assertEquals(text.substring(shaped.lines().get(2).begin(), shaped.lines().get(3).end()).replace(" ", ""),
				read.article("20").stream().map(Element::getTextContent).collect(Collectors.joining()).replace(" ", ""));
		int band = LayoutStyle.of(20, false).band();
		assertEquals(2 * band + 2, number(read.root(), "height"), 2 * Sheet.MARGIN + 2 * 7);
	}

	@Test
	void aRangeThatIsNotThereIsRefused() {
		FigureOptions options = Samples.options(Theme.LIGHT, false, 300, false);
		for (FigureRange range : List.of(new FigureRange.Paragraphs(1, 2), new FigureRange.Offsets(0, Samples.SENTENCE.length() + 1))) {
			FigureException refused = assertThrows(FigureException.class, () -> svg(Samples.sentence(), options, range));
			assertTrue(refused.isRequest());
		}
	}

	@Test
	void onlyBlackAndWhiteInPrint() throws Exception {
		String print = new String(svg(Samples.sentence(), Samples.options(Theme.PRINT, false, 760, true), FigureRange.WHOLE), StandardCharsets.UTF_8);
		Matcher colours = Pattern.compile("\"#([0-9A-F]{6})\"").matcher(print);
		Set<String> found = colours.results().map(match -> match.group(1)).collect(Collectors.toSet());
		assertEquals(Set.of("000000", "FFFFFF"), found);
	}

	@Test
	void aBracketHasTicksAtItsEndsAndAnArcItsHead() throws Exception {
		SvgReading read = new SvgReading(svg(Samples.sentence(), Samples.options(Theme.LIGHT, false, 760, false), FigureRange.WHOLE));
		List<Element> brackets = read.all("path", path -> "#1F6AC6".equals(path.getAttribute("stroke")) && "1.5".equals(path.getAttribute("stroke-width")));
		assertEquals(1, brackets.size());
		assertEquals(4, brackets.getFirst().getAttribute("d").split("[ML]").length - 1, "down, along and up: four corners");
		assertEquals(2, read.all("path", path -> "#434B57".equals(path.getAttribute("fill"))).size(), "two heads");
		assertEquals(2, read.all("circle", circle -> "#434B57".equals(circle.getAttribute("fill"))).size(), "two dots");
		assertFalse(read.all("text", text -> "Post 02".equals(text.getTextContent())).isEmpty(), "the mark names the other document");
	}

	@Test
	void theLegendExplainsWhatIsShownAndNothingElse() throws Exception {
		SvgReading read = new SvgReading(svg(Samples.sentence(), Samples.options(Theme.LIGHT, false, 760, true), FigureRange.WHOLE));
		Element legend = read.all("g", group -> "legend".equals(group.getAttribute("id"))).getFirst();
		assertEquals(List.of("Claim", "Source", "Cue", "Attribution", "Contradiction"),
				read.all("text", text -> isIn(text, legend)).stream().map(Element::getTextContent).toList());
	}

	private static boolean isIn(Node node, Element group) {
		return node != null && (node == group || isIn(node.getParentNode(), group));
	}
}
