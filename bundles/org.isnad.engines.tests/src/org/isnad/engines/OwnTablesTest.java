// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.engines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.core.CorpusException;
import org.isnad.uima.Pipeline;
import org.isnad.uima.SuggestOperation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The parameters of the shipped engines, set in descriptors of one's own. */
class OwnTablesTest {
	private static final String SETTINGS = "<configurationParameterSettings>";

	@TempDir
	Path folder;

	@Test
	void placesOfOnesOwnAreFoundBesideThoseThatShip() throws Exception {
		Path places = folder.resolve("places.tsv");
		Files.writeString(places, "kind\tname\tforms\twithin\nCITY\tArmaz\tأرماز\t\n");
		Suggesting suggesting = new Suggesting(folder.resolve("c"), "ar", "قال الوزير إن اللقاء انتقل من سبها إلى أرماز.");
		new SuggestOperation(suggesting.store(), pipeline(places), d -> true, null).run(null);
		assertEquals(List.of("Sabha", "Armaz"), suggesting.set("d0").getAnchors().stream().sorted((a, b) -> a.getSpan().compareTo(b.getSpan())).map(a -> a.getValue()).toList());
	}

	@Test
	void aFaultyTableStopsThePipelineAndNamesItsLine() throws Exception {
		Path places = folder.resolve("places.tsv");
		Files.writeString(places, "kind\tname\tforms\twithin\nTOWN\tArmaz\tأرماز\t\n");
		Suggesting suggesting = new Suggesting(folder.resolve("c"), "ar", "قال الوزير إن اللقاء انتقل.");
		Pipeline pipeline = pipeline(places);
		CorpusException refused = assertThrows(CorpusException.class, () -> new SuggestOperation(suggesting.store(), pipeline, d -> true, null).run(null));
		assertTrue(refused.getMessage().contains("places.tsv, line 2"), refused.getMessage());
	}

	/** The shipped pipeline with a gazetteer in its last engine. */
	private Pipeline pipeline(Path gazetteer) throws Exception {
		for (String name : List.of("Attributions.xml", "Segmentation.xml", "Cues.xml", "CueTypes.xml", "AttributionPatterns.xml")) {
			try (InputStream in = ShippedPipelines.class.getResourceAsStream("/descriptors/" + name)) {
				String descriptor = new String(in.readAllBytes(), StandardCharsets.UTF_8);
				String setting = SETTINGS + "<nameValuePair><name>gazetteer</name><value><string>" + gazetteer + "</string></value></nameValuePair>";
				Files.writeString(folder.resolve(name), name.equals("AttributionPatterns.xml") ? descriptor.replace(SETTINGS, setting) : descriptor);
			}
		}
		return new Pipeline("attributions", "own", List.of("attribution"), Pipeline.Scope.DOCUMENT, folder.resolve("Attributions.xml").toUri().toURL(), ShippedPipelines.class.getClassLoader());
	}
}
