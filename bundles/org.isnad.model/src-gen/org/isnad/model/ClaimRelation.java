/**
 * Copyright (c) 2026 The Isnad contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.isnad.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Claim Relation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How two claims, of one document or of two, stand to each other.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.isnad.model.ClaimRelation#getLabel <em>Label</em>}</li>
 *   <li>{@link org.isnad.model.ClaimRelation#getArg1 <em>Arg1</em>}</li>
 *   <li>{@link org.isnad.model.ClaimRelation#getArg1Document <em>Arg1 Document</em>}</li>
 *   <li>{@link org.isnad.model.ClaimRelation#getArg2 <em>Arg2</em>}</li>
 *   <li>{@link org.isnad.model.ClaimRelation#getArg2Document <em>Arg2 Document</em>}</li>
 *   <li>{@link org.isnad.model.ClaimRelation#getContradictionType <em>Contradiction Type</em>}</li>
 *   <li>{@link org.isnad.model.ClaimRelation#getStrength <em>Strength</em>}</li>
 *   <li>{@link org.isnad.model.ClaimRelation#getTimeRelation <em>Time Relation</em>}</li>
 *   <li>{@link org.isnad.model.ClaimRelation#getEventLink <em>Event Link</em>}</li>
 *   <li>{@link org.isnad.model.ClaimRelation#getStatus <em>Status</em>}</li>
 *   <li>{@link org.isnad.model.ClaimRelation#getNote <em>Note</em>}</li>
 *   <li>{@link org.isnad.model.ClaimRelation#getEvidence1 <em>Evidence1</em>}</li>
 *   <li>{@link org.isnad.model.ClaimRelation#getEvidence2 <em>Evidence2</em>}</li>
 * </ul>
 *
 * @see org.isnad.model.ModelPackage#getClaimRelation()
 * @model
 * @generated
 */
public interface ClaimRelation extends Element {
	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The relation: a tag of the tagset relationLabel.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.isnad.model.ModelPackage#getClaimRelation_Label()
	 * @model
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.isnad.model.ClaimRelation#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Arg1</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the first claim.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Arg1</em>' attribute.
	 * @see #setArg1(String)
	 * @see org.isnad.model.ModelPackage#getClaimRelation_Arg1()
	 * @model
	 * @generated
	 */
	String getArg1();

	/**
	 * Sets the value of the '{@link org.isnad.model.ClaimRelation#getArg1 <em>Arg1</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Arg1</em>' attribute.
	 * @see #getArg1()
	 * @generated
	 */
	void setArg1(String value);

	/**
	 * Returns the value of the '<em><b>Arg1 Document</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the document of the first claim.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Arg1 Document</em>' attribute.
	 * @see #setArg1Document(String)
	 * @see org.isnad.model.ModelPackage#getClaimRelation_Arg1Document()
	 * @model
	 * @generated
	 */
	String getArg1Document();

	/**
	 * Sets the value of the '{@link org.isnad.model.ClaimRelation#getArg1Document <em>Arg1 Document</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Arg1 Document</em>' attribute.
	 * @see #getArg1Document()
	 * @generated
	 */
	void setArg1Document(String value);

	/**
	 * Returns the value of the '<em><b>Arg2</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the second claim.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Arg2</em>' attribute.
	 * @see #setArg2(String)
	 * @see org.isnad.model.ModelPackage#getClaimRelation_Arg2()
	 * @model
	 * @generated
	 */
	String getArg2();

	/**
	 * Sets the value of the '{@link org.isnad.model.ClaimRelation#getArg2 <em>Arg2</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Arg2</em>' attribute.
	 * @see #getArg2()
	 * @generated
	 */
	void setArg2(String value);

	/**
	 * Returns the value of the '<em><b>Arg2 Document</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the document of the second claim.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Arg2 Document</em>' attribute.
	 * @see #setArg2Document(String)
	 * @see org.isnad.model.ModelPackage#getClaimRelation_Arg2Document()
	 * @model
	 * @generated
	 */
	String getArg2Document();

	/**
	 * Sets the value of the '{@link org.isnad.model.ClaimRelation#getArg2Document <em>Arg2 Document</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Arg2 Document</em>' attribute.
	 * @see #getArg2Document()
	 * @generated
	 */
	void setArg2Document(String value);

	/**
	 * Returns the value of the '<em><b>Contradiction Type</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One or two types, the primary one first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contradiction Type</em>' attribute list.
	 * @see org.isnad.model.ModelPackage#getClaimRelation_ContradictionType()
	 * @model
	 * @generated
	 */
	EList<String> getContradictionType();

	/**
	 * Returns the value of the '<em><b>Strength</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How strong it is. A tag of the tagset of this name, or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Strength</em>' attribute.
	 * @see #setStrength(String)
	 * @see org.isnad.model.ModelPackage#getClaimRelation_Strength()
	 * @model
	 * @generated
	 */
	String getStrength();

	/**
	 * Sets the value of the '{@link org.isnad.model.ClaimRelation#getStrength <em>Strength</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Strength</em>' attribute.
	 * @see #getStrength()
	 * @generated
	 */
	void setStrength(String value);

	/**
	 * Returns the value of the '<em><b>Time Relation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the times of the claims relate. A tag of the tagset of this name, or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Time Relation</em>' attribute.
	 * @see #setTimeRelation(String)
	 * @see org.isnad.model.ModelPackage#getClaimRelation_TimeRelation()
	 * @model
	 * @generated
	 */
	String getTimeRelation();

	/**
	 * Sets the value of the '{@link org.isnad.model.ClaimRelation#getTimeRelation <em>Time Relation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time Relation</em>' attribute.
	 * @see #getTimeRelation()
	 * @generated
	 */
	void setTimeRelation(String value);

	/**
	 * Returns the value of the '<em><b>Event Link</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How their events relate. A tag of the tagset of this name, or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Event Link</em>' attribute.
	 * @see #setEventLink(String)
	 * @see org.isnad.model.ModelPackage#getClaimRelation_EventLink()
	 * @model
	 * @generated
	 */
	String getEventLink();

	/**
	 * Sets the value of the '{@link org.isnad.model.ClaimRelation#getEventLink <em>Event Link</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Event Link</em>' attribute.
	 * @see #getEventLink()
	 * @generated
	 */
	void setEventLink(String value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the work on the pair stands. A tag of the tagset of this name, or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see #setStatus(String)
	 * @see org.isnad.model.ModelPackage#getClaimRelation_Status()
	 * @model
	 * @generated
	 */
	String getStatus();

	/**
	 * Sets the value of the '{@link org.isnad.model.ClaimRelation#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(String value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The reason, in words, or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.isnad.model.ModelPackage#getClaimRelation_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.isnad.model.ClaimRelation#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Evidence1</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The words of the first document that show the relation, or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence1</em>' attribute.
	 * @see #setEvidence1(Span)
	 * @see org.isnad.model.ModelPackage#getClaimRelation_Evidence1()
	 * @model dataType="org.isnad.model.Span"
	 * @generated
	 */
	Span getEvidence1();

	/**
	 * Sets the value of the '{@link org.isnad.model.ClaimRelation#getEvidence1 <em>Evidence1</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evidence1</em>' attribute.
	 * @see #getEvidence1()
	 * @generated
	 */
	void setEvidence1(Span value);

	/**
	 * Returns the value of the '<em><b>Evidence2</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The words of the second document that show the relation, or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence2</em>' attribute.
	 * @see #setEvidence2(Span)
	 * @see org.isnad.model.ModelPackage#getClaimRelation_Evidence2()
	 * @model dataType="org.isnad.model.Span"
	 * @generated
	 */
	Span getEvidence2();

	/**
	 * Sets the value of the '{@link org.isnad.model.ClaimRelation#getEvidence2 <em>Evidence2</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evidence2</em>' attribute.
	 * @see #getEvidence2()
	 * @generated
	 */
	void setEvidence2(Span value);

} // ClaimRelation
