// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyFileTest {
	@Test
	void readsUnitsOfSeveralRaters() throws Exception {
		UnitizingStudy study = (UnitizingStudy) read("{'kind':'unitizing','length':60,'raters':['C'],'units':[{'rater':'A','begin':0,'end':10,"
				+ "'label':'x'},{'rater':'B','begin':3,'end':9}]}");
		assertEquals(java.util.List.of("C", "A", "B"), study.raters());
		assertEquals("x", study.continuum(0).units().get(1).get(0).label());
	}

	@Test
	void aMalformedStudyIsRefusedWithItsPlace() {
		refused("items[1]", "{'kind':'coding','scale':'nominal','raters':['A','B'],'items':[[1,1],[2]]}");
		refused("items[0][1]", "{'kind':'coding','scale':'interval','raters':['A','B'],'items':[[1,'x']]}");
		refused("items[0][0]", "{'kind':'coding','scale':'ratio','raters':['A','B'],'items':[[-1,1]]}");
		refused("items[0][0]", "{'kind':'coding','scale':'set','raters':['A','B'],'items':[['x',['x']]]}");
		refused("order", "{'kind':'coding','scale':'ordinal','raters':['A','B'],'items':[['low','high']]}");
		refused("scale", "{'kind':'coding','scale':'cardinal','raters':['A','B'],'items':[]}");
		refused("raters", "{'kind':'coding','scale':'nominal','raters':['A','A'],'items':[]}");
		refused("kind", "{'kind':'other'}");
		refused("units[0]", "{'kind':'unitizing','length':6,'units':[{'rater':'A','begin':0,'end':10}]}");
		refused("whole number", "{'kind':'unitizing','length':6,'units':[{'rater':'A','begin':0.5,'end':2}]}");
		refused("JSON", "{'kind':");
		refused("JSON", "");
		refused("line 1", "{'kind':'coding','scale':'nominal','raters':['A','B'],'items':[]} {}");
	}

	@Test
	void orderedStringsAndSetsAndGapsAreRead() throws Exception {
		CodingStudy ordinal = (CodingStudy) read(
				"{'kind':'coding','scale':'ordinal','order':['low','mid','high'],'raters':['A','B'],'items':[['high','low'],[null,null],[]]}");
		assertEquals(java.util.List.of("low", "mid", "high"), ordinal.categories());
		assertEquals(1, ordinal.size());
		CodingStudy sets = (CodingStudy) read("{'kind':'coding','scale':'set','raters':['A','B'],'items':[[['b','a'],['a','b']],[[],null]]}");
		assertEquals(2, sets.categories().size());
	}

	@Test
	void filesThatAreNotThereOrNotTextSaySo(@TempDir Path folder) throws Exception {
		Path missing = folder.resolve("none.json");
		assertTrue(assertThrows(StudyException.class, () -> StudyFile.read(missing)).getMessage().contains("none.json"));
		Path binary = Files.write(folder.resolve("binary.json"), new byte[] { (byte) 0xff, (byte) 0xfe, 0, 1, (byte) 0x80 });
		assertTrue(assertThrows(StudyException.class, () -> StudyFile.read(binary)).getMessage().contains("UTF-8"));
	}

	private static Study read(String json) throws Exception {
		return StudyFile.read(new StringReader(json.replace('\'', '"')), "study.json");
	}

	private static void refused(String part, String json) {
		String message = assertThrows(StudyException.class, () -> read(json)).getMessage();
		assertTrue(message.contains("study.json") && message.contains(part), message);
	}
}
