// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.uima.resource.metadata.AllowedValue;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.isnad.uima.xmi.XmiFile;
import org.junit.jupiter.api.Test;

class TypeSystemTest {
	private final TypeSystemDescription system = TypeSystemBuilder.build();

	/** Writes the descriptor anew: run it with the path of descriptors/IsnadTypeSystem.xml after a change of the model. */
	public static void main(String[] arguments) throws Exception {
		Files.write(Path.of(arguments[0]), XmiFile.writeTypeSystem(TypeSystemBuilder.build()));
	}

	@Test
	void theDescriptorThatIsCheckedInIsTheDerivedOne() throws Exception {
		try (InputStream in = TypeSystemBuilder.class.getResourceAsStream("/descriptors/IsnadTypeSystem.xml")) {
			assertNotNull(in, "descriptors/IsnadTypeSystem.xml");
			assertEquals(new String(XmiFile.writeTypeSystem(system), StandardCharsets.UTF_8), new String(in.readAllBytes(), StandardCharsets.UTF_8));
		}
	}

	@Test
	void classesWithASpanAreAnnotations() {
		assertEquals("uima.tcas.Annotation", type("SpanElement").getSupertypeName());
		assertEquals("org.isnad.uima.type.SpanElement", type("Claim").getSupertypeName());
		assertEquals("uima.cas.IntegerArray", feature("SpanElement", "fragments"));
		assertEquals("uima.cas.String", feature("SpanElement", "isnadId"));
	}

	@Test
	void othersAreTop() {
		assertEquals("uima.cas.TOP", type("Identified").getSupertypeName());
		assertEquals("org.isnad.uima.type.Element", type("Attribution").getSupertypeName());
		assertEquals("org.isnad.uima.type.Claim", feature("Attribution", "content") == null ? null
				: Arrays.stream(type("Attribution").getFeatures()).filter(f -> f.getName().equals("content")).findFirst().orElseThrow().getElementType());
	}

	@Test
	void enumerationsAreStringsOfAllowedValues() {
		assertEquals("uima.cas.String", type("AnchorKind").getSupertypeName());
		assertEquals("[UNSPECIFIED, TIME, PLACE, QUANTITY]", Arrays.stream(type("AnchorKind").getAllowedValues()).map(AllowedValue::getString).toList().toString());
	}

	@Test
	void whatARootContainsIsIndexMembership() {
		assertNull(feature("AnnotationSet", "claims"));
		assertNotNull(feature("AnnotationSet", "annotator"));
	}

	private TypeDescription type(String name) {
		return system.getType(IsnadTypes.PREFIX + name);
	}

	private String feature(String type, String name) {
		return Arrays.stream(type(type).getFeatures()).filter(f -> f.getName().equals(name)).map(f -> f.getRangeTypeName()).findFirst().orElse(null);
	}
}
