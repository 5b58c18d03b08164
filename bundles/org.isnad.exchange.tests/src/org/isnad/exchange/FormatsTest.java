// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IContributor;
import org.eclipse.core.runtime.Status;
import org.isnad.exchange.jsonl.JsonlExport;
import org.isnad.exchange.text.TextImport;
import org.junit.jupiter.api.Test;

/** A contribution that fails is left out, and the others stay. */
class FormatsTest {
	private interface Maker {
		Object make() throws CoreException;
	}

	private static IConfigurationElement element(String kind, String type, Maker maker) {
		IContributor contributor = () -> "org.example";
		return (IConfigurationElement) Proxy.newProxyInstance(FormatsTest.class.getClassLoader(), new Class<?>[] { IConfigurationElement.class }, (proxy, method, arguments) ->
			switch (method.getName()) {
			case "getName" -> kind;
			case "getAttribute" -> type;
			case "getContributor" -> contributor;
			case "createExecutableExtension" -> maker.make();
			default -> throw new UnsupportedOperationException(method.getName());
			});
	}

	private final List<String> log = new ArrayList<>();

	private List<String> ids(IConfigurationElement... elements) {
		return Formats.of(elements, (message, cause) -> log.add(message)).all().stream().map(format -> format.id() + (format.imports() ? " in" : "") + (format.exports() ? " out" : "")).toList();
	}

	@Test
	void failuresCostOnlyThemselves() {
		assertEquals(List.of("jsonl out", "text in"), ids(
				element("import", "a.Missing", () -> {
					throw new CoreException(Status.error("no such class"));
				}),
				element("import", "b.Broken", () -> {
					throw new IllegalStateException();
				}),
				element("import", "c.Unlinked", () -> {
					throw new NoClassDefFoundError();
				}),
				element("import", "d.Other", Object::new),
				element("colour", "e.Element", TextImport::new),
				element("export", "f.Text", TextImport::new),
				element("export", "y.Jsonl", JsonlExport::new),
				element("import", "z.Text", TextImport::new)));
		assertEquals(6, log.size());
		assertTrue(log.get(0).contains("a.Missing") && log.get(0).contains("org.example"));
	}

	@Test
	void theFirstOfTwoWithOneIdStays() {
		TextImport first = new TextImport();
		Formats formats = Formats.of(new IConfigurationElement[] { element("import", "b", TextImport::new), element("import", "a", () -> first) }, (message, cause) -> log.add(message));
		assertEquals(1, log.size());
		assertEquals(first, formats.importer("text").orElseThrow());
	}

	@Test
	void optionsAreHeldAgainstTheirDeclaration() throws Exception {
		Format format = new Format() {
			@Override
			public String id() {
				return "x";
			}

			@Override
			public String label() {
				return "x";
			}

			@Override
			public List<FormatOption> options() {
				return List.of(new FormatOption("way", "", "", FormatOption.Kind.CHOICE, List.of("a", "b"), "a"), new FormatOption("all", "", "", FormatOption.Kind.FLAG, List.of(), "false"));
			}
		};
		Formats.check(format, Map.of("way", "b", "all", "true"));
		assertThrows(RequestException.class, () -> Formats.check(format, Map.of("way", "c")));
		assertThrows(RequestException.class, () -> Formats.check(format, Map.of("all", "yes")));
		assertThrows(RequestException.class, () -> Formats.check(format, Map.of("none", "1")));
	}
}
