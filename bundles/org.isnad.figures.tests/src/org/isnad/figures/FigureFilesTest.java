// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.figures;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.InflaterInputStream;

import javax.imageio.ImageIO;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.isnad.figures.drawing.Theme;
import org.isnad.layout.Direction;
import org.isnad.layout.SpanForm;
import org.isnad.model.Claim;
import org.isnad.model.ModelFactory;
import org.isnad.scene.Chain;
import org.isnad.scene.Scene;
import org.isnad.scene.SceneSpan;
import org.isnad.scene.Standing;
import org.isnad.testkit.RandomText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

class FigureFilesTest {

	private static final FigureOptions OPTIONS = Samples.options(Theme.LIGHT, false, 500, true);

	@TempDir
	Path folder;

	@Test
	void theSameBytesUnderAnyLocaleAndTimeZone() throws Exception {
		Locale locale = Locale.getDefault();
		TimeZone zone = TimeZone.getDefault();
		Scene scene = Samples.random(new SplittableRandom(5), RandomText.of(new SplittableRandom(6), 200), Direction.RIGHT_TO_LEFT);
		try {
			for (FigureFormat format : FigureFormat.values()) {
				byte[] before = Samples.draw(scene, OPTIONS, FigureRange.WHOLE, format, folder);
				Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
				TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
				assertArrayEquals(before, Samples.draw(scene, OPTIONS, FigureRange.WHOLE, format, folder), format.id());
				Locale.setDefault(locale);
			}
		} finally {
			Locale.setDefault(locale);
			TimeZone.setDefault(zone);
		}
	}

	@Test
	void aPngHasItsSizeItsResolutionAndItsInk() throws Exception {
		FigureOptions fine = new FigureOptions(Theme.DARK, false, 500, 1, 288, OPTIONS.hidden(), true, false, false, "en", "", null);
		byte[] png = Samples.draw(Samples.sentence(), fine, FigureRange.WHOLE, FigureFormat.PNG, folder);
		byte[] svg = Samples.draw(Samples.sentence(), fine, FigureRange.WHOLE, FigureFormat.SVG, folder);
		BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
		assertEquals(3 * SvgReading.number(new SvgReading(svg).root(), "width"), image.getWidth());
		assertEquals(3 * SvgReading.number(new SvgReading(svg).root(), "height"), image.getHeight());
		assertEquals(0xFF1C1F24, image.getRGB(0, 0), "dark paper");
		assertEquals(11339, chunk(png, "pHYs"), "288 dots per inch in dots per metre");
		long inked = ink(image, 0xE6E4DF);
		assertTrue(inked > 2000, "letters are drawn: " + inked);
	}

	@Test
	void aFigureWithoutGroundIsTransparent() throws Exception {
		FigureOptions clear = new FigureOptions(Theme.LIGHT, false, 500, 1, 96, OPTIONS.hidden(), true, false, true, "en", "", null);
		BufferedImage image = ImageIO.read(new ByteArrayInputStream(Samples.draw(Samples.sentence(), clear, FigureRange.WHOLE, FigureFormat.PNG, folder)));
		assertEquals(0, image.getRGB(0, 0) >>> 24);
	}

	private static long ink(BufferedImage image, int rgb) {
		long count = 0;
		for (int y = 0; y < image.getHeight(); y++) {
			for (int x = 0; x < image.getWidth(); x++) {
				count += (image.getRGB(x, y) & 0xFFFFFF) == rgb ? 1 : 0;
			}
		}
		return count;
	}

	/** The first number in a chunk. */
	private static int chunk(byte[] png, String name) {
		int at = new String(png, StandardCharsets.ISO_8859_1).indexOf(name) + 4;
		return (png[at] & 0xFF) << 24 | (png[at + 1] & 0xFF) << 16 | (png[at + 2] & 0xFF) << 8 | png[at + 3] & 0xFF;
	}

	@Test
	void everyObjectOfAPdfIsWhereTheTableSays() throws Exception {
		String pdf = new String(Samples.draw(Samples.sentence(), OPTIONS, FigureRange.WHOLE, FigureFormat.PDF, folder), StandardCharsets.ISO_8859_1);
		int table = Integer.parseInt(pdf.substring(pdf.indexOf("startxref") + 10, pdf.indexOf("\n%%EOF")));
		assertTrue(pdf.startsWith("xref\n", table));
		List<String> rows = pdf.substring(table, pdf.indexOf("trailer")).lines().skip(3).toList();
		assertTrue(rows.size() > 20);
		for (int i = 0; i < rows.size(); i++) {
			assertTrue(pdf.startsWith(i + 1 + " 0 obj\n", Integer.parseInt(rows.get(i).substring(0, 10))), "object " + (i + 1));
		}
		assertFalse(pdf.contains("/Font"), "outlines need no font");
		assertTrue(pdf.contains("/Alt <FEFF"));
	}

	@Test
	void theContentOfAPdfUsesTheGlyphsThatAreThere() throws Exception {
		String pdf = new String(Samples.draw(Samples.sentence(), OPTIONS, FigureRange.WHOLE, FigureFormat.PDF, folder), StandardCharsets.ISO_8859_1);
		int begin = pdf.indexOf("stream\n") + 7;
		String content = new String(new InflaterInputStream(new ByteArrayInputStream(pdf.substring(begin).getBytes(StandardCharsets.ISO_8859_1))).readAllBytes(),
				StandardCharsets.US_ASCII);
		Matcher used = Pattern.compile("/(G\\d+) Do").matcher(content);
		long count = used.results().peek(one -> assertTrue(pdf.contains("/" + one.group(1) + " "), one.group())).count();
		assertTrue(count > Samples.SENTENCE.replace(" ", "").length(), "as many as letters, and the words of chips");
		assertEquals(content.chars().filter(c -> c == 'q').count(), content.chars().filter(c -> c == 'Q').count(), "every state is restored");
	}

	@Test
	void aHighFigureIsDividedBetweenLinesWithoutLosingOne() throws Exception {
		String text = (Samples.SENTENCE.repeat(7) + "\n").repeat(105);
		Scene scene = new Scene(text, Direction.RIGHT_TO_LEFT, List.of(), List.of(), key -> Chain.NONE);
		Path png = folder.resolve("high.png");
		FigureResult result = new FigureOperation(scene, new FigureOperation.Caption("t", "ar"), Samples.options(Theme.LIGHT, false, 600, false),
				FigureRange.WHOLE, FigureFormat.PNG, png).run(new NullProgressMonitor());
		assertEquals(List.of(png, folder.resolve("high-2.png")), result.files());
		assertEquals(1, result.notes().size());
		int rows = 0;
		for (Path file : result.files()) {
			BufferedImage part = ImageIO.read(file.toFile());
			assertTrue(part.getHeight() <= 16_000);
			rows += part.getHeight() - 2 * Sheet.MARGIN;
		}
		byte[] svg = Samples.draw(scene, Samples.options(Theme.LIGHT, false, 600, false), FigureRange.WHOLE, FigureFormat.SVG, folder);
		assertEquals(SvgReading.number(new SvgReading(svg).root(), "height") - 2 * Sheet.MARGIN, rows);
		String pdf = new String(Samples.draw(scene, OPTIONS, FigureRange.WHOLE, FigureFormat.PDF, folder), StandardCharsets.ISO_8859_1);
		assertTrue(pdf.contains("/Count 2"));
	}

	@Test
	void aLitChainIsNumberedAndStandsOut() throws Exception {
		Claim claim = ModelFactory.eINSTANCE.createClaim();
		claim.setId("c1");
		Scene sentence = Samples.sentence();
		SceneSpan lit = Samples.span(claim, SpanForm.BRACKET, Standing.OWN, "Event", 12, 14);
		Scene scene = new Scene(sentence.text(), sentence.direction(), Stream.concat(sentence.spans().stream(), Stream.of(lit)).toList(), sentence.arcs(),
				key -> key == claim ? new Chain(Set.copyOf(sentence.arcs().get(1).keys()), Map.of("cue", "7")) : Chain.NONE);
		SvgReading read = new SvgReading(Samples.draw(scene, lit("c1"), FigureRange.WHOLE, FigureFormat.SVG, folder));
		assertEquals(1, read.all("path", path -> "1.75".equals(path.getAttribute("stroke-width"))).size(), "the arc of the chain");
		assertEquals(1, read.all("path", path -> "0.38".equals(path.getAttribute("stroke-opacity"))).size(), "the other arc steps back");
		assertEquals(List.of("7"), read.article("9.5").stream().map(Element::getTextContent).toList(), "the rung of the cue");
		assertFalse(read.all("path", path -> "#081E96".equals(path.getAttribute("stroke"))).isEmpty(), "the bracket of the selection");
	}

	@Test
	void withoutALitChainAllArcsAreEven() throws Exception {
		Scene scene = Samples.sentence();
		assertThrows(FigureException.class, () -> Samples.draw(scene, lit("nobody"), FigureRange.WHOLE, FigureFormat.SVG, folder));
		byte[] plain = Samples.draw(scene, lit(null), FigureRange.WHOLE, FigureFormat.SVG, folder);
		assertEquals(2, new SvgReading(plain).all("path", path -> "0.6".equals(path.getAttribute("stroke-opacity"))).size());
	}

	private static FigureOptions lit(String id) {
		return new FigureOptions(Theme.LIGHT, false, 500, 1, 96, OPTIONS.hidden(), true, false, false, "en", "", id);
	}

	@Test
	void aMissingFontIsTold() throws Exception {
		FigureOptions other = new FigureOptions(Theme.LIGHT, false, 500, 1, 96, OPTIONS.hidden(), true, false, false, "en", "No Such Face", null);
		FigureResult result = new FigureOperation(Samples.sentence(), new FigureOperation.Caption("t", "ar"), other, FigureRange.WHOLE, FigureFormat.SVG,
				folder.resolve("f.svg")).run(new NullProgressMonitor());
		assertTrue(result.notes().getFirst().what().contains("No Such Face"), result.notes().toString());
	}

	@Test
	void aCancelledFigureLeavesNothingBehind() throws Exception {
		NullProgressMonitor cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);
		assertThrows(OperationCanceledException.class, () -> new FigureOperation(Samples.sentence(), new FigureOperation.Caption("t", "ar"), OPTIONS,
				FigureRange.WHOLE, FigureFormat.PNG, folder.resolve("f.png")).run(cancelled));
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(List.of(), files.toList());
		}
	}
}
